import type { Mention } from '../model/mention.ts';
import type { Run, Segment } from '../model/segment.ts';
import { matchKey, tokens } from '../text/index.ts';

/** The smallest pieces of a segment: what is known as a whole, a word, a sign. Offsets are those of the segment's words. */
export type Atom = {
  readonly is: 'mention' | 'word' | 'sign';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
  readonly mention?: Mention;
};

/** Places in a segment's words. */
type Stretch = { readonly start: number; readonly end: number };

/** Cuts a segment into atoms. Mentions are never split. */
function atomsOf(segment: Segment, mentions: readonly Mention[]): readonly Atom[] {
  const { text } = segment;
  const atoms: Atom[] = [];
  const last = text.trimEnd().length;
  const known = mentions.map((mention) => withoutEndMark(wordsOf(segment, mention), text, last));
  let next = 0;
  for (const { start, end, key, kind } of tokens(text)) {
    while ((known[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const stretch = known[next];
    if (stretch === undefined || start < stretch.start) {
      const joined = atoms.at(-1);
      if (joined !== undefined && isWithinName(text, joined, start)) atoms.pop();
      const from = joined !== undefined && isWithinName(text, joined, start) ? joined.start : start;
      const words = text.slice(from, end);
      atoms.push({
        is: kind === 'word' || from < start ? 'word' : 'sign',
        start: from,
        end,
        text: words,
        key: from < start ? matchKey(words) : key,
      });
    } else if (atoms.at(-1)?.mention !== mentions[next]) {
      const words = text.slice(stretch.start, stretch.end);
      const mention = mentions[next];
      if (mention !== undefined) atoms.push({ is: 'mention', ...stretch, text: words, key: matchKey(words), mention });
    }
  }
  return withEndMark(atoms);
}

/**
 * Cuts a segment into atoms to be read. An everyday phrase that stands by itself (at the foot of a letter «để báo cáo» is “for reporting”) is no
 * more than its words where others follow: để báo cáo UBND tỉnh.
 */
export function atomsToRead(
  segment: Segment,
  mentions: readonly Mention[],
  isEverydayPhrase: (mention: Mention) => boolean,
): readonly Atom[] {
  const atoms = atomsOf(segment, mentions);
  const goesOn = new Set(
    atoms.flatMap(({ mention }, at) =>
      mention !== undefined && isEverydayPhrase(mention) && (atoms[at + 1]?.is ?? 'sign') !== 'sign' ? [mention] : [],
    ),
  );
  return goesOn.size === 0
    ? atoms
    : atomsOf(
        segment,
        mentions.filter((mention) => !goesOn.has(mention)),
      );
}

/** The stop of an abbreviation at the end is the sentence's too: … UBND TP. */
function withoutEndMark(stretch: Stretch, text: string, last: number): Stretch {
  const isAtEnd = stretch.end === last && text.charAt(last - 1) === '.' && stretch.end > stretch.start + 1;
  return isAtEnd ? { ...stretch, end: last - 1 } : stretch;
}

/** «./.» ends a document as a full stop does. */
function withEndMark(atoms: readonly Atom[]): readonly Atom[] {
  const [one, slash, other] = atoms.slice(-3);
  if (one?.text !== '.' || slash?.text !== '/' || other?.text !== '.') return atoms;
  return [...atoms.slice(0, -3), { ...one, end: other.end }];
}

/** K'Ho, M'nông, Covid-19, Pfizer-BioNTech, T.Bảo, 4.0: a name or a figure of one word, though a sign stands in it. */
function isWithinName(text: string, before: Atom, start: number): boolean {
  if (before.end !== start || before.is === 'mention') return false;
  const rest = text.slice(start);
  if (/^\d[\d.,]*$/.test(before.text)) return /\d$/.test(before.text) ? /^[.,]\d/.test(rest) : /^\d/.test(rest);
  if (/^[A-Z][A-Za-z]+$/.test(before.text)) return /^-[A-Za-z0-9]/.test(rest);
  if (/^[A-Z][A-Za-z]+-$/.test(before.text)) return /^[A-Za-z0-9]/.test(rest);
  if (initials.test(before.text))
    return before.text.endsWith('.') ? /^\p{Lu}/u.test(rest) : /^(?:\.\p{Lu}|['’\p{L}])/u.test(rest);
  return /^\p{Lu}\p{L}?(?:['’]\p{L}*)?$/u.test(before.text) && /^['’\p{L}]/u.test(rest);
}

/** T, Ph.Ng, N.V.: of the names that they begin, as far as they have been read. */
const initials = /^(?:\p{Lu}[hrg]?\.)*\p{Lu}[hrg]?\.?$/u;

function wordsOf({ runs }: Segment, { start, end }: Mention): Stretch {
  return { start: wordAt(runs, start), end: wordAt(runs, end - 1) + 1 };
}

/** Where in the words a place in the source stands. */
function wordAt(runs: readonly Run[], offset: number): number {
  const run = runs.findLast(({ start }) => start <= offset);
  if (run === undefined) return 0;
  return run.at + Math.min(offset - run.start, run.length - 1);
}
