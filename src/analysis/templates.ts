import { type Filler, fillEnglish, type SlotName, type TemplatePart } from '../glossary/index.ts';
import type { Concept } from '../model/concept.ts';
import { matchKey, withoutDiacritics } from '../text/index.ts';
import { isOptional, type PatternHit, type TermPattern } from './patterns.ts';
import { afterSpaces, capitalisedRun, type FoundPlace } from './places.ts';

/** A template found in a text, with what fills it. `vi` is its preferred Vietnamese with the fillers as written. */
export type FoundName = {
  readonly start: number;
  readonly end: number;
  readonly concept: Concept;
  readonly pattern: TermPattern;
  readonly filled: boolean;
  readonly vi: string;
  readonly en: string;
};

type Filling = { readonly end: number; readonly text: string; readonly filler: Filler };
type Fillings = Readonly<Partial<Record<SlotName, Filling>>>;

/** Finds what may fill a slot at a place of the text. */
export type SlotReader = (slot: SlotName, from: number) => readonly Filling[];

/** Every way a template's first words, found at `hit`, can go on: each longer one is a name of its own. */
export function readTemplate(text: string, hit: PatternHit<TermPattern>, readSlot: SlotReader): FoundName[] {
  return continuations(text, hit.end, hit.pattern.rest, {}, readSlot).map(({ end, fillings }) =>
    foundName(hit, end, fillings),
  );
}

type Continuation = { readonly end: number; readonly fillings: Fillings };

function continuations(
  text: string,
  end: number,
  rest: readonly TemplatePart[],
  fillings: Fillings,
  readSlot: SlotReader,
): Continuation[] {
  const [part, ...others] = rest;
  if (part === undefined) return [{ end, fillings }];
  if ('literal' in part)
    return afterLiteral(text, end, part.literal).flatMap((next) =>
      continuations(text, next, others, fillings, readSlot),
    );
  const skipped = isOptional(part) ? continuations(text, end, others, fillings, readSlot) : [];
  const filled = readSlot(part.slot, afterSpaces(text, end)).flatMap((filling) =>
    continuations(text, filling.end, others, { ...fillings, [part.slot]: filling }, readSlot),
  );
  return [...filled, ...skipped];
}

function afterLiteral(text: string, end: number, literal: string): number[] {
  const from = afterSpaces(text, end);
  const wanted = literal.trim();
  if (wanted === '') return [end];
  const next = from + wanted.length;
  return matchKey(text.slice(from, next)) === matchKey(wanted) ? [next] : [];
}

function foundName({ start, pattern }: PatternHit<TermPattern>, end: number, fillings: Fillings): FoundName {
  const { concept } = pattern;
  const fillers = Object.fromEntries(Object.entries(fillings).map(([slot, { filler }]) => [slot, filler]));
  return {
    start,
    end,
    concept,
    pattern,
    filled: Object.keys(fillings).length > 0,
    vi: filledVietnamese(concept.vi, fillings),
    en: fillEnglish(concept.en, fillers),
  };
}

function filledVietnamese(template: string, fillings: Fillings): string {
  return template
    .replace(/\{(\w+)\??\}/g, (_, slot: SlotName) => fillings[slot]?.text ?? '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The slots' sources: places by what was found, fields by the glossary's domain `fields`, names by capitals, numbers by figures. */
export function slotReader(
  text: string,
  places: readonly FoundPlace[],
  fields: readonly PatternHit<TermPattern>[],
): SlotReader {
  const byStart = <T extends { start: number }>(items: readonly T[], start: number): readonly T[] =>
    items.filter((item) => item.start === start);
  return (slot, from) => {
    switch (slot) {
      case 'place':
        return byStart(places, from).map(({ end, filler }) => ({ end, text: text.slice(from, end), filler }));
      case 'field':
        return byStart(fields, from).map(({ end, pattern }) => ({
          end,
          text: text.slice(from, end),
          filler: plain(fillEnglish(pattern.concept.en, {})),
        }));
      case 'name':
        return capitalisedRun(text, from)
          .slice(-1)
          .map((end) => nameFilling(text.slice(from, end), end));
      case 'number':
        return numberAt(text, from);
    }
  };
}

const plain = (english: string): Filler => ({ form: 'named', noun: english, modifier: english });

const nameFilling = (text: string, end: number): Filling => ({ end, text, filler: plain(withoutDiacritics(text)) });

const number = /(?:\d+|[IVXLC]+)(?![\p{L}\p{N}])/uy;

function numberAt(text: string, from: number): Filling[] {
  number.lastIndex = from;
  const found = number.exec(text)?.[0];
  return found === undefined ? [] : [{ end: from + found.length, text: found, filler: plain(found) }];
}
