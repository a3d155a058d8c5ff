import type { CuePart, CueSlot } from '../../glossary/index.ts';
import { isCapitalAt } from '../../text/index.ts';
import type { Word } from '../acronym-words.ts';
import { firstFrom } from '../in-order.ts';
import type { Patterns } from '../patterns.ts';
import type { Reading } from '../readings.ts';
import type { CompanyOf } from './company.ts';
import type { PhraseFinder } from './phrases.ts';
import type { Beside, Reach, Setting } from './senses.ts';

/** What settings are read with. `familyNames` are word keys. */
export type SettingReader = {
  readonly familyNames: ReadonlySet<string>;
  readonly findPhrase: PhraseFinder;
  readonly cueAt: Patterns['cueAt'];
  readonly companyOf: CompanyOf;
};

/** Reads the settings of the acronyms of one segment. */
export class Settings {
  readonly #reading: Reading;
  readonly #reader: SettingReader;
  #last: { readonly start: number; readonly end: number; readonly setting: Setting } | undefined;

  constructor(reading: Reading, reader: SettingReader) {
    this.#reading = reading;
    this.#reader = reader;
  }

  /** The setting of the acronym that stands from `start` to `end` of the segment's text. Whoever asks for one asks for it again. */
  at(start: number, end: number): Setting {
    if (this.#last?.start !== start || this.#last.end !== end)
      this.#last = { start, end, setting: this.#read(start, end) };
    return this.#last.setting;
  }

  #read(start: number, end: number): Setting {
    const last = firstFrom(start + 1, this.#words) - 1; // of those that start at the acronym or before it
    const first = (this.#words[last]?.end ?? 0) > start ? last : last + 1;
    const after = firstFrom(end, this.#words);
    const beside: Partial<Record<Reach, Beside>> = {};
    let near: ReturnType<Setting['near']> | undefined;
    const { segment, row } = this.#reading;
    const gap = { text: segment.text, row, first, after };
    return {
      fits: (cue) => this.#fits(cue.before, first - 1, -1) && this.#fits(cue.after, after, 1),
      says: ({ words }) => this.#reading.cues.some((cue) => this.#reader.cueAt(cue) === words),
      beside: (reach) => {
        beside[reach] ??= this.#beside(first, after, reach);
        return beside[reach];
      },
      near: () => {
        near ??= this.#near(first, after);
        return near;
      },
      phraseOf: (words) => this.#reader.findPhrase(words, gap),
      levelBehind: () => this.#levelAt(after),
    };
  }

  /** The level of the place that begins at a word. */
  #levelAt(at: number): string | undefined {
    const start = this.#words[at]?.start;
    const place = this.#reading.namings.find((one) => one.named.kind === 'place' && one.start === start);
    return place?.named.concept?.level;
  }

  /** What stands beside the words from one index up to another. */
  #beside(first: number, after: number, reach: Reach): Beside {
    const [last, before] = this.#nearest(first - 1, -1, 2, reach);
    const [next, behind] = this.#nearest(after, 1, 2, reach);
    return {
      before: last === undefined ? [] : before === undefined ? [last] : [last, `${before} ${last}`],
      after: next === undefined ? [] : behind === undefined ? [next] : [next, `${next} ${behind}`],
    };
  }

  #near(first: number, after: number): readonly (readonly string[])[] {
    return [this.#nearest(first - 1, -1, nearby).reverse(), this.#nearest(after, 1, nearby)];
  }

  /** The keys of so many words from an index on, the nearest first, signs left out. */
  #nearest(from: number, step: 1 | -1, most: number, reach: Reach = 'sentence'): string[] {
    const keys: string[] = [];
    for (let at = from; keys.length < most && Math.abs(at - from) < 2 * nearby; at += step) {
      const word = this.#words[at];
      if (word === undefined || (reach === 'clause' && word.key === ',')) break;
      if (!word.isMark) keys.push(word.key);
    }
    return keys;
  }

  get #words(): readonly Word[] {
    return this.#reading.wordsOf();
  }

  /** Whether the parts follow each other from a word on: rightwards with the step 1, leftwards with -1. */
  #fits(parts: readonly CuePart[], from: number, step: 1 | -1): boolean {
    let at: number | undefined = from;
    for (const part of parts) {
      if (at === undefined) return false;
      at = 'word' in part ? this.#pastWord(part, at, step) : this.#pastSlot(part.slot, this.#pastMarks(at, step), step);
    }
    return at !== undefined;
  }

  #pastWord({ word: key, isCapital }: CueWord, at: number, step: 1 | -1): number | undefined {
    const here = this.#words[at]?.key === key ? at : this.#pastMarks(at, step);
    const word = this.#words[here];
    if (word?.key !== key || (isCapital === true && !isCapitalAt(word.text, 0))) return undefined;
    return here + step;
  }

  /** Stops and quotes part no words that belong together: TS. Nguyễn Văn An, «TP». */
  #pastMarks(from: number, step: 1 | -1): number {
    let at = from;
    while (isQuiet(this.#words[at])) at += step;
    return at;
  }

  #pastSlot(slot: CueSlot, at: number, step: 1 | -1): number | undefined {
    const word = this.#words[at];
    if (word === undefined) return undefined;
    switch (slot) {
      case 'number':
        return /^\p{N}/u.test(word.text) ? this.#pastFigure(word, step) : undefined;
      case 'acronym':
        return isAcronym(word.text) ? at + step : undefined;
      case 'name':
        return isCapitalised(word.text) ? at + step : undefined;
      case 'place':
        return this.#pastPlace(word, step);
      case 'person':
        return this.#pastPerson(at, step);
    }
  }

  /** Past a figure with all its groups: 99.019. */
  #pastFigure({ start, end }: Word, step: 1 | -1): number {
    const { text } = this.#reading.segment;
    if (step === -1) {
      const figure = figureAtEnd.exec(text.slice(Math.max(0, end - longestFigure), end));
      return firstFrom(end - (figure?.[0].length ?? 0), this.#words) - 1;
    }
    figureAt.lastIndex = start;
    return firstFrom(start + (figureAt.exec(text)?.[0].length ?? 0), this.#words);
  }

  #pastPlace(word: Word, step: 1 | -1): number | undefined {
    const place = this.#reading.namings.find(
      ({ named, start, end }) => named.kind === 'place' && (step === 1 ? start === word.start : end === word.end),
    );
    if (place === undefined) return undefined;
    const past = this.#words.findIndex(({ start }) => start >= (step === 1 ? place.end : place.start));
    return step === 1 ? (past === -1 ? this.#words.length : past) : past - 1;
  }

  /** A family name and at least one name behind it; before an acronym, a run of capitals that has them. */
  #pastPerson(from: number, step: 1 | -1): number | undefined {
    let at = from;
    while (isCapitalised(this.#words[at]?.text)) at += step;
    const run = this.#words.slice(Math.min(from, at + 1), Math.max(from + 1, at));
    const first = step === 1 ? 0 : run.findIndex(({ key }) => this.#reader.familyNames.has(key));
    const isOne = run.length > first + 1 && this.#reader.familyNames.has(run[first]?.key ?? '');
    return isOne ? at : undefined;
  }
}

const longestFigure = 24;
const figureAt = /\p{N}[\p{L}\p{N}]*(?:[.,]\p{N}+)*/uy;
const figureAtEnd = /(?:\p{N}+[.,])*\p{N}[\p{L}\p{N}]*$/u;

type CueWord = Extract<CuePart, { word: string }>;

/** So many words on either side are its company, as `scripts/acronym-company.mjs` counts them. */
const nearby = 10;

function isQuiet(word: Word | undefined): boolean {
  return word?.isMark === true && /^[."“”'‘’«»]$/.test(word.text);
}

const isAcronym = (text: string): boolean => /^\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*$/u.test(text.normalize('NFC'));

const isCapitalised = (text: string | undefined): boolean =>
  text !== undefined && /^\p{Lu}(?:[\p{Ll}\p{M}]|$)/u.test(text.normalize('NFC'));
