/** The line break that a file uses. */
export function lineBreakOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** The start of the line that the offset stands in. */
export function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Behind the line break of the line that the offset stands in. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** The same for the end of a content: that of a block scalar is already behind its line break. */
export function endOfLines(text: string, contentEnd: number): number {
  return text[contentEnd - 1] === '\n' ? contentEnd : lineEnd(text, contentEnd);
}

/** UTF-16 units from the start of the line, a byte order mark not counted. */
export function columnOf(text: string, offset: number): number {
  const start = lineStart(text, offset);
  return offset - start - (start === 0 && text.startsWith('\uFEFF') ? 1 : 0);
}
