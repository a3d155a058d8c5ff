import type { SourceDocument } from '../../document/index.ts';

/** The three levels of state secrets: Law 29/2018/QH14 on Protection of State Secrets, Article 8. The highest first. */
const levels = ['TUYỆT MẬT', 'TỐI MẬT', 'MẬT'] as const;

export type Secrecy = (typeof levels)[number];

/**
 * The level of secrecy that a document is stamped with: the words of the stamp alone on a line or in a segment (a cell, a heading), with
 * «Độ mật:» before them or another stamp beside them. A list that says «Mật» and means honey is taken for one: who sends it to an online
 * engine all the same says so.
 */
export function secrecyOf({ source, segments }: SourceDocument): Secrecy | undefined {
  const stamped = new Set([...source.split(/[\r\n]+/), ...segments.map(({ text }) => text)].flatMap(stampsIn));
  return levels.find((level) => stamped.has(level));
}

/** Longer lines are sentences. */
const longestLine = 120;

function stampsIn(line: string): readonly Secrecy[] {
  const text = line.normalize('NFC').trim();
  if (text.length > longestLine || !/[Mm]\s*[Ậậ]\s*[Tt]/.test(text)) return [];
  const pieces = text
    .split(/[^\p{L}\s]+/u)
    .map((piece) => closedUp(piece.trim()))
    .filter((piece) => piece !== '' && !announcement.test(piece));
  const isAlone = pieces.length === 1;
  return pieces.flatMap((piece) => levels.filter((level) => level === (isAlone ? piece.toUpperCase() : piece)));
}

const announcement = /^(?:mức )?độ mật$/i;

/** Letters set apart, M Ậ T, are one word; words set apart by more than a space are still words. */
function closedUp(text: string): string {
  const words = text
    .split(/\s{2,}/)
    .map((word) => (/^\p{L}(?:\s\p{L})+$/u.test(word) ? word.replace(/\s/g, '') : word));
  return words.join(' ').replace(/\s+/g, ' ');
}
