import type { SegmentKind } from '../../model/segment.ts';
import type { DraftBlock } from '../draft-block.ts';
import { type MarkPlace, type Words, WordsWriter } from '../words.ts';
import type { HtmlReference } from './references.ts';
import { type HtmlText, htmlText } from './text.ts';

type Range = { readonly start: number; readonly end: number };

/** An element in a line whose end is still to come. */
type OpenElement = {
  readonly name: string;
  readonly start: number;
  readonly innerStart: number;
  readonly from: number;
};

/** More elements than this open in one line, or ended without a start, are markup that nobody wrote: their tags are passed over. */
const mostOpen = 300;

/** The words of one block, from its first tag in a line or its first word to the block's end. */
export class BlockWords {
  readonly #source: string;
  readonly #words: WordsWriter;
  readonly #text: HtmlText;
  readonly #open: OpenElement[] = [];
  readonly #marks: (Required<MarkPlace> & { readonly isLink: boolean })[] = [];
  /** End tags without their start in this block. */
  readonly #strays: (Range &
    Pick<OpenElement, 'from'> & { readonly inner: number | undefined; readonly at: number })[] = [];
  /** What is no word and has no word behind it yet: if none comes, it stands beside the block's words, not among them. */
  #waiting: Range[] = [];
  #first: number | undefined;
  #last = 0;
  #isAfterBreak = false;

  constructor(source: string, known: Map<string, HtmlReference | undefined>) {
    this.#source = source;
    this.#words = new WordsWriter(source);
    this.#text = htmlText(source, this.#words, known);
  }

  text(start: number, end: number): void {
    const hasWords = /[^\t\n\f\r ]/.test(this.#source.slice(start, end));
    if (hasWords) this.#reach(start, end);
    if (hasWords || this.#waiting.length === 0) this.#text.put(start, end);
  }

  /** What is no word. */
  gap(start: number, end: number): void {
    if (this.#isEmpty && this.#open.length === 0) return;
    if (this.#open.length === 0) this.#waiting.push({ start, end });
    else this.#putGap({ start, end });
  }

  /** @returns whether it ends the block: two breaks with nothing between them part paragraphs */
  lineBreak(start: number, end: number): boolean {
    if (this.#isAfterBreak) return true;
    if (this.#isEmpty) return false;
    this.#settle();
    this.#words.instead('\n', start, end);
    this.#words.mark('break', { start, end, from: this.#words.length - 1 });
    this.#text.afterSpace();
    this.#isAfterBreak = true;
    return false;
  }

  open(name: string, start: number, end: number): void {
    this.#settle();
    if (this.#open.length < mostOpen) this.#open.push({ name, start, innerStart: end, from: this.#words.length });
  }

  close(name: string, start: number, end: number): void {
    this.#settle();
    const partner = this.#open.findLastIndex((element) => element.name === name);
    if (partner < 0) {
      const around = this.#open.at(-1);
      const place = { from: around?.from ?? 0, inner: around?.innerStart, at: this.#words.length };
      if (this.#strays.length < mostOpen) this.#strays.push({ start, end, ...place });
      return;
    }
    for (const element of this.#open.splice(partner).reverse())
      this.#mark(element, start, element.name === name ? end : start);
  }

  /** The block, where it has words. Marks around all of its words stand around the block. */
  done(kind: { readonly kind: SegmentKind; readonly level?: number }): DraftBlock | undefined {
    if (this.#first === undefined) return undefined;
    const { length } = this.#words;
    for (const element of this.#open.splice(0).reverse())
      if (element.from > 0) this.#mark(element, this.#last, this.#last);
    const outermost = this.#marks.reduce((start, mark) => Math.min(start, mark.start), this.#first);
    for (const { start, end, at, from, inner = outermost } of this.#strays)
      if (at < length && at > from)
        this.#marks.push({ start: inner, innerStart: inner, innerEnd: start, end, from, to: at, isLink: false });
    for (const { isLink, ...place } of this.#marks)
      if (place.from > 0 || place.to < length) this.#words.mark(isLink ? 'link' : 'html', place);
    const words = this.#words.done();
    return { ...kind, ...extent(words, this.#first, this.#last), words };
  }

  get #isEmpty(): boolean {
    return this.#first === undefined;
  }

  /** Something stands in the line from here to there. */
  #reach(start: number, end: number): void {
    this.#settle();
    this.#first ??= start + (/^[\t\n\f\r ]*/.exec(this.#source.slice(start, end))?.[0].length ?? 0);
    this.#last = start + this.#source.slice(start, end).trimEnd().length;
    this.#isAfterBreak = false;
  }

  /** Something follows in the line: what was waiting stands among its words. */
  #settle(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const range of waiting) this.#putGap(range);
  }

  #putGap({ start, end }: Range): void {
    this.#words.opaque(start, end);
    this.#text.afterWords();
    this.#first ??= start;
    this.#last = end;
    this.#isAfterBreak = false;
  }

  /** An element without words, such as an icon or the target of a link, keeps its place as a gap. */
  #mark({ name, start, innerStart, from }: OpenElement, innerEnd: number, end: number): void {
    const to = this.#words.length;
    if (to > from) this.#marks.push({ start, end, innerStart, innerEnd, from, to, isLink: name === 'a' });
    else this.gap(start, end);
  }
}

function extent({ marks }: Words, first: number, last: number): Range {
  return marks.reduce(
    ({ start, end }, mark) => ({ start: Math.min(start, mark.start), end: Math.max(end, mark.end) }),
    { start: first, end: last },
  );
}
