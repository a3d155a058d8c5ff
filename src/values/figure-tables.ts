import type { BoundWords, Currency, MeasureUnit, Scale, Symbols } from '../model/symbols.ts';
import { matchKey } from '../text/index.ts';
import { numeralStarts } from './numerals.ts';
import { type Phrases, phrasesOf } from './phrases.ts';

/** What may follow a figure and say what it is a figure of. */
export type Measured =
  | { readonly kind: 'scale'; readonly scale: Scale }
  | { readonly kind: 'currency'; readonly currency: Currency }
  | { readonly kind: 'unit'; readonly unit: MeasureUnit }
  | { readonly kind: 'percent' };

/** A bound and the word that says it; `place` when the word is one of place as well, `sure` when no comparison has it, `unit` when it bounds that alone. */
export type BoundHit = {
  readonly words: BoundWords;
  readonly place: boolean;
  readonly sure?: true;
  readonly unit?: string;
};

/** So many times, said in one word. */
export type Multiple = Symbols['figures']['multiples'][number];

/** The symbols of figures, made ready for reading. */
export type FigureTables = {
  readonly measured: Phrases<Measured>;
  /** The scales alone, which a figure may begin with: nghìn tỷ đồng. */
  readonly scales: Phrases<true>;
  /** The keys of the English scales, behind which a figure is of an English text: US$ 5 *million*. */
  readonly foreignScales: ReadonlySet<string>;
  /** The keys of the words that an amount may begin with. */
  readonly amountStarts: ReadonlySet<string>;
  readonly moneyBefore: Phrases<Currency>;
  readonly boundsBefore: Phrases<BoundHit>;
  readonly boundsAfter: Phrases<BoundWords>;
  readonly boundOpenings: Phrases<BoundWords>;
  readonly notBeforeBound: ReadonlyMap<BoundWords, Phrases<true>>;
  /** Behind which the words that bound one unit alone bound nothing: nước *ngoài*. */
  readonly notOfUnit: ReadonlyMap<BoundWords, Phrases<true>>;
  /** In which the word of place at the end is no bound: nêu *trên*. */
  readonly placeExpressions: ReadonlyMap<BoundWords, Phrases<true>>;
  readonly comparing: ReadonlyMap<BoundWords, Phrases<true>>;
  readonly doubtfulAfter: ReadonlyMap<BoundWords, Phrases<true>>;
  readonly many: Phrases<true>;
  readonly few: Phrases<true>;
  readonly fewOfThings: Phrases<true>;
  readonly asMuchAs: Phrases<true>;
  readonly notMany: Phrases<true>;
  readonly part: Phrases<true>;
  readonly notPart: Phrases<true>;
  readonly half: Phrases<true>;
  readonly multiples: Phrases<Multiple>;
  /** So many of a unit in each of another, in figures that are like a share: 24/24 giờ. */
  readonly allDay: Phrases<Symbols['figures']['allDay']>;
  /** The keys of what figures multiply by: lần. */
  readonly multipleUnits: ReadonlySet<string>;
  readonly ratios: Phrases<true>;
  readonly scores: Phrases<true>;
  readonly wholes: Phrases<true>;
  readonly shareCues: Phrases<true>;
  /** Behind these «năm» is five where things are counted behind it. */
  readonly fiveCues: Phrases<true>;
  /** Behind these «một» is one, and no article. */
  readonly oneCues: Phrases<true>;
  readonly ofOne: Phrases<true>;
  readonly numeralNames: Phrases<true>;
  readonly countCues: Phrases<true>;
  readonly notCounted: Phrases<true>;
  readonly rangeCues: Phrases<true>;
  readonly medals: Phrases<true>;
  /** By the key of a unit the words behind which a few of it may be of something else. */
  readonly elseAfter: ReadonlyMap<string, Phrases<true>>;
  /** … and those that a figure of it stands behind. */
  readonly onlyAfter: ReadonlyMap<string, Phrases<true>>;
  readonly rangeFrom: Phrases<true>;
  readonly rangeTo: Phrases<true>;
  readonly lastJoint: Phrases<true>;
  /** Between two figures from one to the other of which something rose or fell. */
  readonly changes: Phrases<'rise' | 'fall'>;
  readonly each: Phrases<true>;
  readonly eachOfSum: Phrases<true>;
  readonly eachOfMany: Phrases<true>;
  readonly minus: Phrases<true>;
  readonly outOf: Phrases<true>;
  readonly places: Phrases<true>;
  readonly familyNames: Phrases<true>;
  /** The keys of the units that measure. */
  readonly measures: ReadonlySet<string>;
  /** … and of those that English writes out: years, times. */
  readonly spelledUnits: ReadonlySet<string>;
  /** Behind a figure they say that it is a difference: cao hơn 3 m *so với* mặt đường. */
  readonly comparedWith: Phrases<true>;
  readonly amountCues: Phrases<true>;
  /** Units of squares and cubes by the unit and figure they are written with: `m 2`. */
  readonly powers: ReadonlyMap<string, MeasureUnit>;
};

const wordsOf = (vi: readonly string[]): Phrases<true> => phrasesOf<true>([{ vi, meaning: true }]);

export function figureTables(symbols: Symbols): FigureTables {
  const { currencies, figures } = symbols;
  const scales = wordsOf(symbols.scales.flatMap((scale) => scale.vi));
  return {
    measured: measuredPhrases(symbols),
    scales,
    foreignScales: new Set(symbols.scales.flatMap(({ en }) => (en === undefined ? [] : [matchKey(en)]))),
    amountStarts: new Set([...numeralStarts, ...scales.firstKeys(), ...wordsOf(figures.half).firstKeys()]),
    moneyBefore: phrasesOf(currencies.map((meaning) => ({ vi: meaning.before ?? [], meaning }))),
    ...boundTables(symbols),
    elseAfter: wordsByUnit(symbols, ({ elseAfter }) => elseAfter),
    onlyAfter: wordsByUnit(symbols, ({ onlyAfter }) => onlyAfter),
    many: wordsOf(figures.many),
    few: wordsOf(figures.few),
    fewOfThings: wordsOf(figures.fewOfThings),
    asMuchAs: wordsOf(figures.asMuchAs),
    notMany: wordsOf(figures.notMany),
    part: wordsOf(figures.part),
    notPart: wordsOf(figures.notPart),
    half: wordsOf(figures.half),
    multiples: phrasesOf(figures.multiples.map((meaning) => ({ vi: meaning.vi, meaning }))),
    allDay: phrasesOf([{ vi: figures.allDay.vi, meaning: figures.allDay }]),
    multipleUnits: new Set(figures.multiples.map(({ unit }) => unit)),
    ratios: wordsOf(figures.ratios),
    scores: wordsOf(figures.scores),
    wholes: wordsOf(figures.wholes),
    shareCues: wordsOf(figures.shareCues),
    fiveCues: wordsOf(figures.fiveCues),
    oneCues: wordsOf(figures.oneCues),
    ofOne: wordsOf(figures.ofOne),
    numeralNames: wordsOf(figures.numeralNames),
    countCues: wordsOf(figures.countCues),
    notCounted: wordsOf(figures.notCounted),
    rangeCues: wordsOf(figures.rangeCues),
    medals: wordsOf(figures.medals),
    rangeFrom: wordsOf(figures.from),
    rangeTo: wordsOf(figures.to),
    lastJoint: wordsOf(figures.and),
    changes: phrasesOf<'rise' | 'fall'>([
      { vi: figures.rises, meaning: 'rise' },
      { vi: figures.falls, meaning: 'fall' },
    ]),
    each: wordsOf(figures.each),
    eachOfSum: wordsOf(figures.eachOfSum),
    eachOfMany: wordsOf(figures.eachOfMany),
    minus: wordsOf(figures.minus),
    outOf: wordsOf(figures.outOf),
    places: wordsOf(figures.places),
    familyNames: wordsOf(symbols.persons.familyNames),
    measures: new Set(symbols.units.filter(({ measure }) => measure === true).map(({ key }) => key)),
    spelledUnits: new Set(symbols.units.filter(({ spelled }) => spelled === true).map(({ key }) => key)),
    comparedWith: wordsOf(figures.comparedWith),
    amountCues: wordsOf(figures.amountCues),
    powers: new Map(symbols.units.flatMap((unit) => unit.vi.flatMap((vi) => powerEntry(vi, unit)))),
  };
}

function powerEntry(vi: string, unit: MeasureUnit): [string, MeasureUnit][] {
  const [, word, power] = /^(\p{Ll}+)([23])$/u.exec(vi) ?? [];
  return word === undefined || power === undefined ? [] : [[`${word} ${power}`, unit]];
}

function boundTables({ bounds }: Symbols) {
  return {
    boundsBefore: phrasesOf<BoundHit>(
      bounds.flatMap((words) => [
        { vi: words.vi.filter((one) => words.sure?.includes(one) !== true), meaning: { words, place: false } },
        { vi: words.place ?? [], meaning: { words, place: true } },
        { vi: words.sure ?? [], meaning: { words, place: false, sure: true } },
        ...(words.ofUnit === undefined
          ? []
          : [{ vi: words.ofUnit.vi, meaning: { words, place: false, sure: true, unit: words.ofUnit.unit } as const }]),
      ]),
    ),
    boundsAfter: phrasesOf(bounds.map((words) => ({ vi: words.after ?? [], meaning: words }))),
    boundOpenings: phrasesOf(bounds.map((words) => ({ vi: words.opening ?? [], meaning: words }))),
    notBeforeBound: new Map(bounds.map((words) => [words, wordsOf(notAfter(words, false))])),
    notOfUnit: new Map(bounds.map((words) => [words, wordsOf(words.ofUnit?.notAfter ?? [])])),
    placeExpressions: new Map(bounds.map((words) => [words, wordsOf(notAfter(words, true))])),
    comparing: new Map(bounds.map((words) => [words, wordsOf(words.comparing ?? [])])),
    doubtfulAfter: new Map(bounds.map((words) => [words, wordsOf(words.doubtfulAfter ?? [])])),
  };
}

function wordsByUnit(
  { units }: Symbols,
  wordsIn: (unit: MeasureUnit) => readonly string[] | undefined,
): ReadonlyMap<string, Phrases<true>> {
  return new Map(
    units.flatMap((unit) => {
      const words = wordsIn(unit);
      return words === undefined ? [] : [[unit.key, wordsOf(words)]];
    }),
  );
}

/** The words behind which a bound is none, or the expressions in which a word of place is none. */
function notAfter({ notAfter: all = [], place = [] }: BoundWords, whole: boolean): readonly string[] {
  return all.filter((words) => place.some((word) => words.endsWith(` ${word}`)) === whole);
}

function measuredPhrases({ scales, currencies, units, figures }: Symbols): Phrases<Measured> {
  return phrasesOf<Measured>([
    ...scales.map((scale) => ({ ...scale, meaning: { kind: 'scale', scale } as const })),
    ...currencies.map((currency) => ({ ...currency, meaning: { kind: 'currency', currency } as const })),
    ...units.map((unit) => ({ ...unit, meaning: { kind: 'unit', unit } as const })),
    { vi: figures.percent, meaning: { kind: 'percent' } },
  ]);
}
