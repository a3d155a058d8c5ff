import { fromMarkdown } from 'mdast-util-from-markdown';
import type { WordsWriter } from './words.ts';

/** Where a text stands: `parsed.slice(start, end)` is the Markdown of `value`. `formula` stretches are cut out as gaps. */
export type TextPlace = {
  readonly parsed: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
};

const lineEnding = /\r\n|\n|\r/y;
const reference = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z\d]{0,31});/y;
const escaped = /\\[!-/:-@[-`{-~]/y;
/** A dollar's formula holds a sign that prices do not: “$5 đến $6” is money. */
const formula = /\$(?![\s$])[^$\n\r]{0,500}?[\\^_{=][^$\n\r]{0,500}?(?<!\s)\$(?!\d)/y;

/**
 * Puts the words of a text node, each with its place: the parser gives the value and the range, not what within it stands for what.
 * Escapes, references and line ends are the only differences there can be. Where that does not hold, the rest is one piece that cannot be cut.
 * @returns whether every unit found its place
 */
export function alignText(text: TextPlace, words: WordsWriter): boolean {
  let at = 0;
  let from = text.start;
  let to = text.start;
  while (to < text.end) {
    const step = nextStep(text, at, to);
    if (step === undefined) {
      words.verbatim(from, to);
      words.instead(text.value.slice(at), to, text.end);
      return false;
    }
    if (step.kind !== 'same') {
      words.verbatim(from, to);
      putStep(step, to, words);
      from = to + step.source;
    }
    to += step.source;
    at += step.value;
  }
  words.verbatim(from, Math.max(from, text.end));
  return at === text.value.length;
}

/** How far to go in the source and in the value. */
type Step = {
  readonly kind: 'same' | 'decoded' | 'line' | 'opaque';
  readonly source: number;
  readonly value: number;
  readonly text: string;
};

function putStep(step: Step, at: number, words: WordsWriter): void {
  const end = at + step.source;
  if (step.kind === 'opaque') words.opaque(at, end);
  else words.instead(step.text, at, end);
  if (step.kind === 'line') words.mark('line', { start: at, end, from: words.length - 1 });
}

function nextStep(text: TextPlace, at: number, to: number): Step | undefined {
  switch (text.parsed[to]) {
    case ' ':
    case '\t':
    case '\r':
    case '\n':
      return lineStep(text, at, to) ?? sameStep(text, at, to);
    case '&':
      return referenceStep(text, to) ?? sameStep(text, at, to);
    case '\\':
      return escapeStep(text, to) ?? sameStep(text, at, to);
    case '$':
      return formulaStep(text, at, to) ?? sameStep(text, at, to);
    default:
      return sameStep(text, at, to);
  }
}

/** A NUL reads as U+FFFD; its words are the source's. */
function sameStep({ parsed, value }: TextPlace, at: number, to: number): Step | undefined {
  const same = parsed[to] === value[at] || parsed[to] === '\0';
  return same ? { kind: 'same', source: 1, value: 1, text: '' } : undefined;
}

function escapeStep({ parsed }: TextPlace, to: number): Step | undefined {
  const spelled = found(escaped, parsed, to);
  return spelled === undefined ? undefined : { kind: 'decoded', source: 2, value: 1, text: spelled.slice(1) };
}

function referenceStep({ parsed }: TextPlace, to: number): Step | undefined {
  const spelled = found(reference, parsed, to);
  const text = spelled && decodeReference(spelled);
  return text !== undefined && spelled !== undefined
    ? { kind: 'decoded', source: spelled.length, value: text.length, text }
    : undefined;
}

/** A formula's own letters are the value's too, unless it holds an escape: then it stays words. */
function formulaStep({ parsed, value, end }: TextPlace, at: number, to: number): Step | undefined {
  const spelled = found(formula, parsed, to);
  const whole = spelled !== undefined && to + spelled.length <= end && value.startsWith(spelled, at);
  return whole ? { kind: 'opaque', source: spelled.length, value: spelled.length, text: '' } : undefined;
}

/**
 * White space, a line's end, and what leads the next line: as much of it as the value does not begin with.
 * May reach beyond the node: where it ends with the line, quote marks follow before the next node.
 */
function lineStep({ parsed, value }: TextPlace, at: number, to: number): Step | undefined {
  const ending = /^(?:\r\n|\n|\r)/.exec(value.slice(at, at + 2))?.[0];
  if (ending === undefined) return undefined;
  const turn = skip(parsed, to, ' \t');
  const next = turn + (found(lineEnding, parsed, turn)?.length ?? 0);
  if (next === turn) return undefined;
  const reach = skip(parsed, next, ' \t>');
  const kept = skip(value, at + ending.length, ' \t>') - at - ending.length;
  return { kind: 'line', source: reach - Math.min(kept, reach - next) - to, value: ending.length, text: ' ' };
}

function skip(text: string, from: number, signs: string): number {
  let at = from;
  while (at < text.length && signs.includes(text.charAt(at))) at += 1;
  return at;
}

function found(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** What a reference stands for, by the parser itself, which has the table of names. Undefined for a name that is none. */
function decodeReference(spelled: string): string | undefined {
  const [block] = fromMarkdown(`.${spelled}.`).children;
  const [node] = block?.type === 'paragraph' ? block.children : [];
  const text = node?.type === 'text' ? node.value.slice(1, -1) : spelled;
  return text === spelled ? undefined : text;
}
