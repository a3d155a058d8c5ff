import type { Level } from './symbols.ts';

/** How a house writes values in English. */
export type EnglishStyle = {
  /** `month-first`: October 31, 2011; `day-first`: 31 October 2011. */
  readonly dates: 'month-first' | 'day-first';
  /** `spaced`: VND 1.069 trillion; `joined`: VND1.069 trillion; `after`: 1.069 trillion VND. */
  readonly money: 'spaced' | 'joined' | 'after';
  /** What stands for a currency, by its ISO code: `{ USD: US$ }`. One that is not here is its code. */
  readonly currencies: Readonly<Record<string, string>>;
  /** The largest scale that is named: 1.069 `trillion`, or 1,069 `billion`. */
  readonly scale: 'trillion' | 'billion';
  /** What follows a percentage: 65.5%, 65.5 percent, 65.5 per cent. */
  readonly percent: '%' | 'percent' | 'per cent';
  /** Between the first and the last of a range. */
  readonly ranges: 'dash' | 'hyphen';
  /** Document codes without their diacritics (No. 1719/QD-TTg) or as they are written. */
  readonly codes: 'plain' | 'vietnamese';
  /** What stands before a document's number. */
  readonly number: 'No.' | 'No';
};

/** The English of a level of administrative unit. */
export type LevelEnglish = Pick<Level, 'en' | 'modifier' | 'alone' | 'aloneModifier'>;

/**
 * A house style ready to be applied: what its file says, over what it extends. It says how this house departs from the glossary's own
 * English, which is that of the style `default`.
 */
export type HouseStyle = {
  readonly name: string;
  /** Its own name, then those of the styles that it extends: which of a concept's `styles` serves. */
  readonly lineage: readonly string[];
  /** Names as this house spells them, by how the glossary does: Ha Noi, Hanoi. */
  readonly names: ReadonlyMap<string, string>;
  /** Words as this house spells them, by how the glossary does, in small letters: programme, program. */
  readonly words: ReadonlyMap<string, string>;
  /** Names in which nothing is changed: those that foreign bodies give themselves. */
  readonly keep: readonly string[];
  /** Whether Vietnamese names keep their diacritics: Lạng Sơn. */
  readonly diacritics: boolean;
  /** Capital or small letters for what follows the name of a unit: Lang Son Province, Lang Son province. */
  readonly unitNouns: 'capital' | 'small';
  /** Levels, by key, whose English is another one here. */
  readonly levels: Readonly<Record<string, Partial<LevelEnglish>>>;
  readonly values: Partial<EnglishStyle>;
};
