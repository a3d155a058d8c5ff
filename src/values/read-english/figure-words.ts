import type { EnglishWords, MeasureUnit, Symbols } from '../../model/symbols.ts';
import { pluralOf } from '../../text/index.ts';
import { type Phrases, phrasesOf } from '../phrases.ts';
import type { BoundHit, EnglishTables, PartWord, Tail } from './tables.ts';
import { keysOf, wordsOf } from './word-keys.ts';

/** The words at figures: what they measure, what stands before them, what bounds them. */
export function figureTables(
  symbols: Symbols,
): Pick<EnglishTables, 'tails' | 'moneyBefore' | 'boundsBefore' | 'boundsAfter' | 'notBeforeBound'> {
  const { bounds, currencies, english } = symbols;
  return {
    tails: tailPhrases(symbols),
    moneyBefore: phrasesOf([
      ...english.currencies.map(({ code, before }) => ({ vi: before, meaning: code })),
      ...currencies.map(({ code }) => ({ vi: [code], meaning: code })),
    ]),
    boundsBefore: phrasesOf<BoundHit>([
      ...bounds.map(({ bound, en }) => ({ vi: [en], meaning: { bound, place: false } })),
      ...english.bounds.flatMap(({ bound, en, place = [] }) => [
        { vi: en, meaning: { bound, place: false } },
        { vi: place, meaning: { bound, place: true } },
      ]),
    ]),
    boundsAfter: phrasesOf(english.bounds.map(({ bound, after = [] }) => ({ vi: after, meaning: bound }))),
    notBeforeBound: new Map(english.bounds.map(({ bound, notAfter = [] }) => [bound, keysOf(notAfter)] as const)),
  };
}

/** The English of units, currencies and percent. Where several have the same English, the first is taken. */
function tailPhrases({ currencies, units, english }: Symbols): Phrases<Tail> {
  const more = new Map(english.units.map(({ key, en }) => [key, en] as const));
  return phrasesOf<Tail>([
    { vi: english.percent, meaning: { kind: 'percent' } },
    ...english.currencies.map(({ code, en }) => ({ vi: en, meaning: { kind: 'currency', code } as const })),
    ...currencies.map(({ code }) => ({ vi: [code], meaning: { kind: 'currency', code } as const })),
    ...units.flatMap((unit) => unitPhrases(unit, more.get(unit.key) ?? [])),
  ]);
}

function unitPhrases(unit: MeasureUnit, more: readonly string[]) {
  const plural = unit.plural ?? pluralOf(unit.en);
  const isSingular = (text: string) => text === unit.en || (pluralOf(text) !== text && more.includes(pluralOf(text)));
  const tail = (text: string): Tail => ({
    kind: 'unit',
    unit,
    /** Told when it is asked for: a text has few of the units. */
    get plural() {
      return text === plural || !isSingular(text);
    },
  });
  return [plural, unit.en, ...more].map((text) => ({ vi: [text], meaning: tail(text) }));
}

/** Tens, hundreds and the plurals of the scales; `halves` are the marks of the halves of the day, by the hour that they end with. */
export function vagueTables({
  scales,
  english,
  dateEnglish,
}: Symbols): Pick<EnglishTables, 'vague' | 'few' | 'fewScales' | 'halves'> {
  const { tens, hundreds, dozen, few } = english.vague;
  const named = scales.flatMap(({ en, power }) => (en === undefined ? [] : [{ en, power }]));
  return {
    vague: phrasesOf([
      { vi: tens, meaning: 1 },
      { vi: hundreds, meaning: 2 },
      ...named.map(({ en, power }) => ({ vi: [pluralOf(en)], meaning: power })),
    ]),
    few: wordsOf(few),
    fewScales: phrasesOf([
      { vi: dozen, meaning: 1 },
      ...english.scales.filter(({ power }) => power === 2).map(({ en, power }) => ({ vi: en, meaning: power })),
      ...named.map(({ en, power }) => ({ vi: [en], meaning: power })),
    ]),
    halves: phrasesOf<12 | 24>([
      { vi: [dateEnglish.am, ...english.am], meaning: 12 },
      { vi: [dateEnglish.pm, ...english.pm], meaning: 24 },
    ]),
  };
}

/** Thirds and so on are the plurals of ranks; quarters and halves have words of their own. */
export function partWords({ ranks, parts }: EnglishWords): Phrases<PartWord> {
  const words = [...Object.entries(ranks).filter(([, number]) => number > 2), ...Object.entries(parts)];
  return phrasesOf<PartWord>(
    words.flatMap(([word, number]) => [
      { vi: [word], meaning: { parts: number, plural: false } },
      { vi: [pluralOf(word)], meaning: { parts: number, plural: true } },
    ]),
  );
}
