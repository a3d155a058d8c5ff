import type { Run } from '../model/segment.ts';
import type { Offset, WordOffset } from '../model/span.ts';
import type { Markup } from './source-document.ts';

/**
 * Stands in the words for what is no word: code, an address, a formula, foreign HTML. No term matches across it, no sentence ends at it,
 * and it keeps its place among the words.
 */
export const gap = '\uFFFC';

/**
 * Web and e-mail addresses in running text, sites by their name alone too (quochoi.vn). A closing stop or bracket belongs to the sentence.
 * Each quantifier is over a class that excludes what follows it or is bounded, so that no text makes the search slow.
 */
const addresses: RegExp =
  /(?:\b(?:https?|ftp):\/\/|\bwww\.)[^\s<>"“”]{0,2000}[^\s<>"“”.,;:!?…)\]}'*_]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|(?<![\w@.-])(?:[a-z\d-]{1,63}\.){1,5}(?:vn|com|org|net|info|gov|edu)(?![\w-])/gi;

/** Markup with the words between its marks: `from` to `to` in the block's words. */
export type Mark = Markup & { readonly from: number; readonly to: number };

/** The words of one block, with where they stand in the source. `marks` ascend by start, the outer before the inner. */
export type Words = { readonly text: string; readonly runs: readonly Run[]; readonly marks: readonly Mark[] };

export type MarkPlace = {
  readonly start: number;
  readonly end: number;
  readonly innerStart?: number;
  readonly innerEnd?: number;
  readonly from?: number;
  readonly to?: number;
};

/** Collects the words of a block from left to right. Addresses (`http://…`, e-mail) become gaps wherever they stand. */
export class WordsWriter {
  readonly #source: string;
  readonly #parts: string[] = [];
  readonly #runs: Run[] = [];
  readonly #marks: Mark[] = [];
  #length = 0;
  /** Whether the last run is the source's own words, so that more of them may join it. */
  #verbatim = false;

  constructor(source: string) {
    this.#source = source;
  }

  /** How many units of words there are so far. */
  get length(): number {
    return this.#length;
  }

  /** Source that is words as it stands. */
  verbatim(start: number, end: number): void {
    let from = start;
    for (const address of this.#source.slice(start, end).matchAll(addresses)) {
      this.#copy(from, start + address.index);
      from = start + address.index + address[0].length;
      this.opaque(from - address[0].length, from);
    }
    this.#copy(from, end);
  }

  /** Words that the source spells otherwise: a reference, an escape, a line's end. */
  instead(text: string, start: number, end: number): void {
    this.#verbatim = false;
    this.#runs.push(run(this.#length, text.length, start, end));
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** What is no word, as a gap. */
  opaque(start: number, end: number): void {
    this.instead(gap, start, end);
    this.mark('opaque', { start, end, from: this.#length - 1 });
  }

  /** Markup around the words since `from`, or around none. */
  mark(kind: Markup['kind'], place: MarkPlace): void {
    const { start, end, innerStart = start, innerEnd = end, from = this.#length, to = this.#length } = place;
    this.#marks.push({
      kind,
      start: start as Offset,
      end: end as Offset,
      innerStart: innerStart as Offset,
      innerEnd: innerEnd as Offset,
      from,
      to,
    });
  }

  done(): Words {
    const marks = this.#marks.toSorted((one, other) => one.start - other.start || other.end - one.end);
    return { text: this.#parts.join(''), runs: this.#runs, marks };
  }

  #copy(start: number, end: number): void {
    if (start === end) return;
    const last = this.#runs.at(-1);
    if (last && this.#verbatim && last.start + last.length === start) {
      this.#runs[this.#runs.length - 1] = run(last.at, last.length + end - start, last.start, end);
    } else this.#runs.push(run(this.#length, end - start, start, end));
    this.#verbatim = true;
    this.#parts.push(this.#source.slice(start, end));
    this.#length += end - start;
  }
}

function run(at: number, length: number, start: number, end: number): Run {
  return { at: at as WordOffset, length, start: start as Offset, sourceLength: end - start };
}
