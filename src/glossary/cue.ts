import { isCapitalAt, tokens } from '../text/index.ts';

/** What may stand beside an acronym besides words: a person's name, a place or a level of place, a figure, a capitalised word, another acronym. */
const cueSlots = ['person', 'place', 'number', 'name', 'acronym'] as const;

export type CueSlot = (typeof cueSlots)[number];

/** A word that is written with a capital wants one in the text: the Ban of `Ban ~` is not that of «ủy ban». */
export type CuePart = { readonly word: string; readonly isCapital?: true } | { readonly slot: CueSlot };

/**
 * What speaks for a sense of an acronym. With a `~`, where the acronym stands, it must stand directly beside it: `chụp ~`, `~ {person}`;
 * without one it may stand anywhere. `~CT` is a place for that acronym only.
 */
export type Cue = AnywhereCue | BesideCue;

/** `words` is as `wordLine` makes it. */
export type AnywhereCue = { readonly is: 'anywhere'; readonly text: string; readonly words: string };

/** What is wanted on either side, the nearest first. */
export type BesideCue = {
  readonly is: 'beside';
  readonly text: string;
  readonly acronym: string | undefined;
  readonly before: readonly CuePart[];
  readonly after: readonly CuePart[];
};

const acronymPlace = /~(\p{L}[\p{L}\p{N}&.-]*)?/gu;
const slot = /\{(\w*)\}/gu;

/** Reads a cue as it stands in a glossary; undefined where it says nothing: two places, a place alone, a slot without a place. */
export function readCue(text: string): Cue | undefined {
  const places = [...text.matchAll(acronymPlace)];
  const [place] = places;
  if (place === undefined) {
    const isPlain = !/[{}]/.test(text) && tokens(text).length > 0;
    return isPlain ? { is: 'anywhere', text, words: wordLine(text) } : undefined;
  }
  const before = partsOf(text.slice(0, place.index));
  const after = partsOf(text.slice(place.index + place[0].length));
  if (places.length > 1 || before === undefined || after === undefined || before.length + after.length === 0)
    return undefined;
  return { is: 'beside', text, acronym: place[1], before: before.toReversed(), after };
}

function partsOf(text: string): readonly CuePart[] | undefined {
  if (!/[{}]/.test(text)) return wordParts(text); // as most are
  const parts: (CuePart | undefined)[] = [];
  let from = 0;
  for (const match of text.matchAll(slot)) {
    const known = cueSlots.find((name) => name === match[1]);
    parts.push(...wordParts(text.slice(from, match.index)), known === undefined ? undefined : { slot: known });
    from = match.index + match[0].length;
  }
  parts.push(...wordParts(text.slice(from)));
  return parts.every((part) => part !== undefined) && !/[{}]/.test(text.replaceAll(slot, '')) ? parts : undefined;
}

function wordParts(text: string): readonly CuePart[] {
  return tokens(text).map(({ key, start }) =>
    isCapitalAt(text, start) ? { word: key, isCapital: true } : { word: key },
  );
}

/** The words and signs of a text as matching compares them, with a space around each: ` phòng , chống `. */
export function wordLine(text: string): string {
  return ` ${tokens(text)
    .map(({ key }) => key)
    .join(' ')} `;
}
