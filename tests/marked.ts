/** The text without its marks ⟦ ⟧, and the stretches between them: places are marked in a test, never counted. */
export function marked(written: string): { text: string; stretches: { start: number; end: number }[] } {
  const stretches: { start: number; end: number }[] = [];
  let text = '';
  let start = 0;
  for (const piece of written.split(/([⟦⟧])/)) {
    if (piece === '⟦') start = text.length;
    else if (piece === '⟧') stretches.push({ start, end: text.length });
    else text += piece;
  }
  return { text, stretches };
}
