import { abbreviations } from './abbreviations.ts';
import { wordKey } from './fold.ts';
import { isVietnameseSyllable } from './syllable.ts';

/** Half open, in UTF-16 units of the text as given. */
export type SentenceSpan = { readonly start: number; readonly end: number };

type Language = keyof typeof abbreviations;

/** A run of stops, seen from the sentence that it may end. */
type Stop = {
  readonly text: string;
  readonly language: Language;
  /** Where the sentence began. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
};

/** A line break, or stops in a run; `./.` ends a document. */
const stops = /\n|[.!?…]+(?:\/\.+)?|\/\.(?!\S)/gu;
/** What belongs to the sentence that just ended: quotation marks (even behind a stray space), brackets, emphasis, references to notes. */
const closers = /(?:["'”’»)\]}*_~`]|\[\^?[\w-]{1,12}\]| ["”»](?=\s|$))*/uy;
/** Who took the picture or where the text is from: stays with the sentence before it. Both normal forms. */
const creditWords = ['Ảnh', 'Nguồn', 'Video', 'Clip', 'Đồ họa', 'Photo', 'Source'];
const anyCreditWord = creditWords.flatMap((word) => [word, word.normalize('NFD')]).join('|');
const credit = new RegExp(String.raw`\s*\((?:${anyCreditWord})(?![\p{L}\p{M}])[^()\n]{0,160}\)\.?`, 'iuy');
const openers = /(?:["'“‘«([{*_~`]|[-–—•+]\s*)*/uy;
const spaces = /\s*/uy;

/** No abbreviation or heading label is longer; looking further back would make long texts without spaces slow. */
const lookBack = 40;

/**
 * The sentences of a text, without the white space around them. Each stop is judged by what stands before it
 * (TP., PGS.TS., T.Ư., No. 06, 1.069, a heading's number) and after it: a sentence opens with a capital, a figure,
 * a quotation mark or a dash. A line break ends a sentence unless the next line goes on in lower case.
 */
export function splitSentences(text: string, language: Language): readonly SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let from = endOf(spaces, text, 0);
  stops.lastIndex = from;
  for (let match = stops.exec(text); match !== null; match = stops.exec(text)) {
    const stop = { text, language, from, start: match.index, end: stops.lastIndex };
    const end = match[0] === '\n' ? lineEnd(stop) : sentenceEnd(stop);
    if (end === undefined || end <= from) continue;
    spans.push({ start: from, end });
    from = endOf(spaces, text, end);
    stops.lastIndex = from;
  }
  const end = text.trimEnd().length;
  if (end > from) spans.push({ start: from, end });
  return spans;
}

function lineEnd({ text, from, start, end }: Stop): number | undefined {
  const next = endOf(spaces, text, end);
  const isBlankLine = text.slice(end, next).includes('\n');
  if (!isBlankLine && /^\p{Ll}/u.test(text.slice(next, next + 1))) return undefined;
  return from + text.slice(from, start).trimEnd().length;
}

function sentenceEnd(stop: Stop): number | undefined {
  const { text } = stop;
  const closed = endOf(closers, text, stop.end);
  const end = endOf(credit, text, closed);
  const next = endOf(spaces, text, end);
  if (next === text.length) return end;
  if (next === end) return isGlued(stop, next) ? end : undefined;
  if (isOmission(stop) || isAttribution(text.slice(stop.end, closed), text.charAt(next))) return undefined;
  return opensSentence(stop, endOf(openers, text, next), end > closed) ? end : undefined;
}

/** `(…)`: words left out of a quotation. */
function isOmission({ text, start, end }: Stop): boolean {
  return /[([]/u.test(text.charAt(start - 1)) && /[)\]]/u.test(text.charAt(end));
}

/** `“… .” – ông A nói`: the dash leads to who said it. */
function isAttribution(closing: string, next: string): boolean {
  return /["”»]/u.test(closing) && /[-–—]/u.test(next);
}

/** A space forgotten after the stop (`công tác.Hội nghị`), unlike the dots of addresses, file names and initials. */
function isGlued({ text, language, from, start }: Stop, next: number): boolean {
  if (language !== 'vi' || !/^\p{Lu}[\p{Ll}\p{M}]/u.test(text.slice(next, next + 3))) return false;
  const chunk = chunkBefore(text, from, start);
  const word = lastWord(chunk);
  return word.length > 2 && !/:\/\/|www\.|@/u.test(chunk) && isVietnameseSyllable(word);
}

function opensSentence(stop: Stop, at: number, afterCredit: boolean): boolean {
  const next =
    /^[\p{L}\p{M}]+(?: (?:[\p{L}\p{M}]+|\p{N}))?|^\p{N}/u.exec(stop.text.slice(at, at + lookBack))?.[0] ?? '';
  if (/^\p{Ll}/u.test(next)) return false;
  if (afterCredit) return true;
  const stops = stop.text.slice(stop.start, stop.end);
  if (stops === '.') return !isInnerStop(stop, next.normalize('NFC'));
  return /[!?/]/u.test(stops) || !/^\p{N}/u.test(next);
}

/** Whether a single full stop belongs to the word before it. */
function isInnerStop({ text, language, from, start }: Stop, next: string): boolean {
  const rules = abbreviations[language];
  if (isNumbering(text, from, start, rules.headings)) return true;
  const chunk = chunkBefore(text, from, start).normalize('NFC');
  const word = lastWord(chunk);
  const before = text.slice(Math.max(from, start - lookBack), start - word.length);
  if (/^\p{N}/u.test(next)) return /(?<!\p{N})\p{N}{1,3}$/u.test(chunk) || has(rules.beforeFigure, chunk, word);
  const opening = next.replace(/ \p{N}$/u, ' #');
  if (rules.openers.has(opening) || rules.openers.has(next.replace(/ .*/u, ''))) return false;
  return has(rules.beforeName, chunk, word) || isInitial(chunk, word, before, rules.classes);
}

function has(set: ReadonlySet<string>, chunk: string, word: string): boolean {
  return set.has(chunk) || set.has(word);
}

/** `T.Ư`, `U.B.N.D`, and the capital of `Nguyễn Văn A.`; not that of `vùng A.`, a class, nor Á and Ý, which are words. */
function isInitial(chunk: string, word: string, before: string, classes: ReadonlySet<string>): boolean {
  if (/^(?:\p{Lu}\.)+\p{Lu}{1,2}$/u.test(chunk)) return true;
  if (!/^\p{Lu}$/u.test(word) || tones.test(word.normalize('NFD'))) return false;
  return !classes.has(wordKey(lastWord(before.trimEnd())));
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/u;
const number = String.raw`\p{N}{1,3}(?:\.\p{N}{1,3})*`;
const roman = '[IVXLC]{1,6}';
const enumerator = new RegExp(String.raw`^[^\p{L}\p{N}]{0,4}(?:${number}|${roman}|\p{L}\p{M}*)$`, 'u');
const numberedLabel = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,4}(?:Phụ )?(\p{L}+)\s(?:${number}\p{Ll}?|${roman}|\p{Lu})$`,
  'u',
);

/** `1.`, `3.2.`, `I.`, `a.`, `Điều 5.` with nothing of the sentence before it. */
function isNumbering(text: string, from: number, start: number, headings: ReadonlySet<string>): boolean {
  if (start - from > lookBack) return false;
  const opening = text.slice(from, start).normalize('NFC');
  const label = numberedLabel.exec(opening)?.[1];
  return (
    enumerator.test(opening) || (label !== undefined && headings.has(label.charAt(0).toUpperCase() + label.slice(1)))
  );
}

/** What stands before the stop without a space, up to `lookBack` units. */
function chunkBefore(text: string, from: number, start: number): string {
  return /[^\s"“‘([{*_]*$/u.exec(text.slice(Math.max(from, start - lookBack), start))?.[0] ?? '';
}

function lastWord(text: string): string {
  return /[\p{L}\p{M}]*$/u.exec(text)?.[0] ?? '';
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
