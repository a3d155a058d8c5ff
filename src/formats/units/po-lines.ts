import type { Place } from '../../model/problem.ts';
import type { PoEntry, PoKeyword } from './po-entry.ts';
import { readPoString } from './po-strings.ts';
import type { UnitFormatProblem } from './unit-format-problem.ts';

type Draft = {
  place: Place;
  readonly strings: Partial<Record<PoKeyword, string>>;
  readonly flags: string[];
  readonly comments: string[];
  readonly extracted: string[];
  /** Something of it could not be read: it is told, and the entry left out. */
  isBroken: boolean;
};

/** Where the next line that is nothing but a string belongs. */
type Open = { readonly to: PoKeyword | 'nothing'; readonly plural?: true };

const keywordLine = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[(\d+)\])?)\s*(".*)$/s;

/** Reads a PO file line by line; an entry is given when the next one begins. Entries that are commented out (`#~`) are passed over. */
export class PoLines {
  readonly #file: string;
  readonly #take: (entry: PoEntry) => void;
  readonly #report: (problem: UnitFormatProblem) => void;
  #line = 0;
  #draft: Draft | undefined;
  #open: Open = { to: 'nothing' };

  constructor(file: string, take: (entry: PoEntry) => void, report: (problem: UnitFormatProblem) => void) {
    this.#file = file;
    this.#take = take;
    this.#report = report;
  }

  /** Where the next line begins. */
  get place(): Place {
    return { file: this.#file, line: this.#line + 1, column: 1 };
  }

  line(written: string): void {
    this.#line++;
    const line = written.trimStart();
    const problem = this.#read(line, written.length - line.length + 1);
    if (problem === undefined) return;
    this.#report(problem);
    if (this.#draft !== undefined) this.#draft.isBroken = true;
  }

  end(): void {
    this.#finish();
  }

  #read(line: string, column: number): UnitFormatProblem | undefined {
    if (line === '') this.#blank();
    else if (line.startsWith('#')) this.#comment(line);
    else return line.startsWith('"') ? this.#continued(line, column) : this.#keyword(line, column);
    return undefined;
  }

  #blank(): void {
    if (this.#draft?.strings.msgstr !== undefined || this.#draft?.isBroken) this.#finish();
    this.#open = { to: 'nothing' };
  }

  #comment(line: string): void {
    if (line.startsWith('#~')) {
      this.#finish();
      this.#open = { to: 'nothing' };
      return;
    }
    const draft = this.#draftBefore('comment', 1);
    const mark = line[1] ?? '';
    this.#open = { to: 'nothing' };
    if (mark === ',')
      draft.flags.push(
        ...line
          .slice(2)
          .split(',')
          .map((flag) => flag.trim()),
      );
    else if (mark === '.') draft.extracted.push(line.slice(2).replace(/^ /, ''));
    else if (mark !== ':' && mark !== '|') draft.comments.push(line.slice(1).replace(/^ /, ''));
  }

  #continued(line: string, column: number): UnitFormatProblem | undefined {
    const { to, plural } = this.#open;
    if (to === 'nothing' || this.#draft === undefined) return this.#bad('bad-po-line', line, column);
    const text = readPoString(line);
    if (text === undefined) return this.#bad('bad-po-string', line, column);
    if (plural !== true) this.#draft.strings[to] = (this.#draft.strings[to] ?? '') + text;
    return undefined;
  }

  #keyword(line: string, column: number): UnitFormatProblem | undefined {
    const [, word, index, string = ''] = keywordLine.exec(line) ?? [];
    if (word === undefined) return this.#bad('bad-po-line', line, column);
    const keyword = (word.startsWith('msgstr') ? 'msgstr' : word) as PoKeyword; // the pattern knows no other
    const { strings } = this.#draftBefore(keyword, column);
    const isFurther = index !== undefined && index !== '0';
    this.#open = { to: keyword, ...(isFurther && { plural: true }) };
    const text = readPoString(string);
    if (text === undefined) strings[keyword] ??= '';
    if (text === undefined) return this.#bad('bad-po-string', string, column + line.indexOf('"'));
    if (keyword === 'msgstr' && strings.msgid === undefined) return this.#misplaced(word, 'msgid', column);
    if (strings[keyword] !== undefined && !isFurther) return this.#misplaced(word, 'msgstr', column);
    if (!isFurther) strings[keyword] = text;
    return undefined;
  }

  /** The draft that a line goes to: what begins a message begins a new one once the last has its own. */
  #draftBefore(line: PoKeyword | 'comment', column: number): Draft {
    const { msgctxt, msgid, msgstr } = this.#draft?.strings ?? {};
    const isSecond = msgid !== undefined && (line === 'msgid' || line === 'msgctxt');
    const isBehind = msgstr !== undefined && (line === 'comment' || line === 'msgctxt' || line === 'msgid');
    if (isSecond || isBehind || (msgctxt !== undefined && line === 'msgctxt')) this.#finish();
    const place = this.#placeAt(column);
    this.#draft ??= { place, strings: {}, flags: [], comments: [], extracted: [], isBroken: false };
    if (line !== 'comment' && Object.keys(this.#draft.strings).length === 0) this.#draft.place = place;
    return this.#draft;
  }

  #finish(): void {
    const draft = this.#draft;
    this.#draft = undefined;
    if (draft === undefined || Object.keys(draft.strings).length === 0) return;
    const { msgid, msgstr } = draft.strings;
    if (draft.isBroken) return;
    if (msgid !== undefined && msgstr !== undefined) this.#take(draft);
    else {
      const expected = msgid === undefined ? 'msgid' : 'msgstr';
      this.#report({ code: 'missing-element', place: draft.place, element: expected, parent: 'msgctxt, msgid' });
    }
  }

  #misplaced(keyword: string, expected: string, column: number): UnitFormatProblem {
    return { code: 'misplaced-po-keyword', place: this.#placeAt(column), keyword, expected };
  }

  #bad(code: 'bad-po-line' | 'bad-po-string', text: string, column: number): UnitFormatProblem {
    return { code, place: this.#placeAt(column), text: text.slice(0, longestShown) };
  }

  #placeAt(column: number): Place {
    return { file: this.#file, line: this.#line, column };
  }
}

/** Of a line that is not understood, as much as a message shows. */
const longestShown = 60;
