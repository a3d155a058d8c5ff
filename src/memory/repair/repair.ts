import type { Analyser } from '../../analysis/index.ts';
import { readDocument } from '../../document/index.ts';
import type { Glossary } from '../../glossary/index.ts';
import type { Repair } from '../../model/memory.ts';
import type { Mention, NamedMention, ValueMention } from '../../model/mention.ts';
import { asEnglishTells, englishValueReader, equal, type ValueReader } from '../../values/index.ts';
import { type Edit, type EnglishValue, inSamePlace, withEdits } from './english-side.ts';
import { namePlaces } from './name-places.ts';
import { type PairedSlots, pairSlots } from './pair-pieces.ts';
import { piecesOf } from './pieces.ts';
import { changed, changeOf, says, type ValueWriting, writeLike } from './value-change.ts';

/** A pair made to fit another Vietnamese text. `vi` is its own Vietnamese with what was repaired put in: as like the text as it became. */
export type Repaired = {
  readonly vi: string;
  readonly en: string;
  readonly repaired: readonly Repair[];
  /** Values asked for that could not be put in. */
  readonly unrepaired: readonly string[];
};

/** Makes a pair fit a Vietnamese text, as far as values, references, names and terms are what differs. */
export type Repairer = (wanted: string, pair: { readonly vi: string; readonly en: string }) => Repaired;

/**
 * Puts the values, references, names and terms of a text into the English of another. They are paired by kind and place in the two
 * Vietnamese texts; what the English tells of the old one is found by its value or its name, and written anew as it was written. What is
 * not found, or found more or less often than in the Vietnamese, stays as it is.
 */
export function repairer(glossary: Glossary, analyser: Analyser): Repairer {
  const tools: Tools = {
    english: englishValueReader(glossary.symbols),
    writing: {
      symbols: glossary.symbols,
      style: glossary.style?.values ?? {},
      told: asEnglishTells(glossary.symbols),
    },
    isThing: ({ concept }) => concept !== null && isThing(glossary.concept(concept)?.pos),
  };
  const mentionsOf = (vi: string): readonly Mention[] =>
    analyser.analyse(readDocument(vi, 'markdown')).segments.flatMap(({ mentions }) => mentions);
  return (wanted, pair) => {
    const [was, now] = [mentionsOf(pair.vi), mentionsOf(wanted)];
    const pairs = pairSlots(piecesOf(pair.vi, was), piecesOf(wanted, now));
    return repair(pair, { pairs: pairs.filter(({ was: one, now: other }) => one.text !== other.text), was }, tools);
  };
}

type Tools = {
  readonly english: ValueReader;
  readonly writing: ValueWriting;
  /** Whether a name or term may take the place of another: a verb stands in too many forms. */
  readonly isThing: (mention: NamedMention) => boolean;
};

const isThing = (pos: string | undefined): boolean => pos === undefined || pos === 'noun' || pos === 'name';

/** A pair of mentions and how the English is to change for it; no edit where it need not. */
type Mended = { readonly pair: PairedSlots; readonly edits: readonly Edit[] };

function repair(
  { vi, en }: { readonly vi: string; readonly en: string },
  { pairs, was }: { readonly pairs: readonly PairedSlots[]; readonly was: readonly Mention[] },
  tools: Tools,
): Repaired {
  const values = englishValues(en, tools.english);
  const mended: Mended[] = [];
  const unrepaired: string[] = [];
  const taken: Edit[] = [];
  for (const pair of pairs) {
    const edits = editsFor(pair, { en, values, was }, tools);
    if (edits === undefined || edits.some((edit) => taken.some((other) => crosses(edit, other)))) {
      if ('value' in pair.now) unrepaired.push(pair.now.text);
      continue;
    }
    taken.push(...edits);
    mended.push({ pair, edits });
  }
  return {
    vi: withEdits(
      vi,
      mended.map(({ pair }) => ({ start: pair.was.start, end: pair.was.end, text: pair.now.text })),
    ),
    en: withEdits(
      en,
      [...taken].sort((one, other) => one.start - other.start),
    ),
    repaired: mended.flatMap(({ pair, edits }) => edits.map((edit) => toldRepair(pair, en, edit))),
    unrepaired,
  };
}

const crosses = (one: Edit, other: Edit): boolean => one.start < other.end && other.start < one.end;

function toldRepair({ was, now }: PairedSlots, en: string, { start, end, text }: Edit): Repair {
  return { vi: { was: was.text, now: now.text }, en: { was: en.slice(start, end), now: text } };
}

function englishValues(en: string, reader: ValueReader): readonly EnglishValue[] {
  return reader.read(en).map(({ start, end, value }) => ({ start, end, text: en.slice(start, end), value }));
}

type Sides = { readonly en: string; readonly values: readonly EnglishValue[]; readonly was: readonly Mention[] };

/** Undefined where the English does not tell the old one, or not as often as the Vietnamese. */
function editsFor({ was, now }: PairedSlots, sides: Sides, tools: Tools): readonly Edit[] | undefined {
  if ('value' in was) return 'value' in now ? valueEdits(was, now, sides, tools) : undefined;
  return 'value' in now ? undefined : nameEdits(was, now, sides, tools);
}

function valueEdits(was: ValueMention, now: ValueMention, sides: Sides, tools: Tools): readonly Edit[] | undefined {
  const { writing } = tools;
  const { told } = writing;
  const change = changeOf(was.value, now.value);
  if (change === undefined) return undefined;
  if (equal(told(was.value), told(now.value))) return [];
  const same = sides.was.filter((mention) => 'value' in mention && equal(told(mention.value), told(was.value)));
  const found = sides.values.filter(({ value }) => says(value, change, writing));
  const exact = found.filter(({ value }) => equal(told(value), told(was.value)));
  const place = inSamePlace<Mention, EnglishValue>(was, same, exact.length > 0 ? exact : found);
  if (place === undefined) return undefined;
  const value = changed(place.value, change);
  const text = writeLike(value, place, writing);
  const [back, ...more] = tools.english.read(text);
  const isRead = back !== undefined && more.length === 0 && equal(told(back.value), told(value));
  return isRead ? [{ start: place.start, end: place.end, text }] : undefined;
}

function nameEdits(was: NamedMention, now: NamedMention, sides: Sides, tools: Tools): readonly Edit[] | undefined {
  if (was.en === null || now.en === null) return undefined;
  if (was.concept === now.concept && was.en === now.en) return [];
  if (!tools.isThing(was) || !tools.isThing(now)) return undefined;
  const same = sides.was.filter((mention) => !('value' in mention) && mention.en === was.en);
  const place = inSamePlace<Mention, Edit>(was, same, namePlaces(sides.en, was.en, now.en));
  return place === undefined ? partEdits(was, now, sides, tools) : [place];
}

/** Of one name with other parts (Ủy ban nhân dân tỉnh Lạng Sơn, … tỉnh Hà Giang) the parts are told where the name stands otherwise. */
function partEdits(was: NamedMention, now: NamedMention, sides: Sides, tools: Tools): readonly Edit[] | undefined {
  if (was.concept !== now.concept || was.parts.length !== now.parts.length || was.parts.length === 0) return undefined;
  const edits = was.parts.map((part, at) => {
    const other = now.parts[at];
    return other === undefined ? undefined : editsFor({ was: part, now: other }, { ...sides, was: was.parts }, tools);
  });
  return edits.every((each) => each !== undefined) ? edits.flat() : undefined;
}
