import type { Glossary } from '../glossary/index.ts';
import type { ConceptId } from '../model/concept.ts';
import type { HalfWrittenReader } from './names/half-written.ts';
import type { ShortNameReader } from './names/short-names.ts';
import type { Reader } from './readings.ts';
import type { CompositeReader } from './senses/composites.ts';
import type { SettingReader } from './senses/setting.ts';
import type { IsSilent } from './silence/silence.ts';

/** What a person says of one document: the senses of its acronyms, what is never a mention there, and when and where it speaks. */
export type Ruling = {
  readonly senses?: Readonly<Record<string, ConceptId>>;
  readonly ignore?: readonly string[];
  /** To the day, the month or the year: 2018-08-20, 2018-08, 2018. Names in force then come first; others are anachronisms. */
  readonly date?: string;
  /** The unit it speaks from: in a text from Hà Nội «UBND TP» is the People's Committee of Ha Noi. */
  readonly place?: string;
};

/** `explain`: mentions keep what their senses were chosen by. */
export type AnalyseOptions = { readonly explain?: boolean };

/** One document's analysis: what was made ready for all documents, and what is asked of this one. */
export type Task = {
  /** What texts are read with that speak from no place. */
  readonly anywhere: Reader;
  readonly ruling: Ruling;
  readonly options: AnalyseOptions;
  readonly glossary: Glossary;
  readonly settings: SettingReader;
  /** The words for levels of units. */
  readonly levels: ReadonlySet<string>;
  readonly shortNames: ShortNameReader;
  readonly silenceIn: (text: string) => IsSilent;
  readonly readComposites: CompositeReader;
  readonly readHalfWritten: HalfWrittenReader;
  /** Whether a person said that words are never a mention. */
  readonly isIgnored: (written: string) => boolean;
};
