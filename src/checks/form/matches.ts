/** All that a pattern with the flag `g` finds in a text. It does what `matchAll` does, which would make a copy of the pattern for each text. */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += widthAt(text, match.index);
  }
  return found;
}

/** How often a pattern with the flag `g`, which finds nothing empty, finds something in a text. */
export function countIn(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count += 1;
  return count;
}

/** Past a letter of two units, in the middle of which a pattern with the flag `u` would begin at its start again. */
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
