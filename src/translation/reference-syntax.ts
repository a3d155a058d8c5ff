import type { Parsed } from '../model/problem.ts';

/** Why a stretch that begins like a reference is none. */
type SyntaxReason = 'opening' | 'no-concept' | 'not-closed' | 'bad-options' | 'repeated-option' | 'bad-count';

/** `at` counts UTF-16 units in the English; `text` is the reference as far as it could be made out, `example` one that is right. */
export type SyntaxFault = {
  readonly at: number;
  readonly code: 'bad-reference-syntax';
  readonly reason: SyntaxReason;
  readonly text: string;
  readonly example: string;
};

/** One option of a reference as written: `"place": "lang-son"`. */
export type ReferenceOption = {
  readonly name: string;
  readonly value: string;
  readonly at: number;
  readonly valueAt: number;
};

/** `$t(uy-ban-nhan-dan, {"place": "lang-son", "count": 2})` in the English of a unit: what is written, not yet looked up. */
export type Reference = {
  readonly start: number;
  readonly end: number;
  readonly concept: string;
  readonly conceptAt: number;
  readonly count?: number;
  readonly context?: ReferenceOption;
  readonly fillers: readonly ReferenceOption[];
};

type Reading = { readonly options: readonly ReferenceOption[]; readonly end: number };

// Near misses (`$T(`, `$t (`) count as openings too, so that they are reported and never stay in the text.
const opening = /\$[tT]\s*\(/g;
const conceptName = /\s*([^\s,(){}"$]*)\s*/y;
const optionsStart = /,\s*\{\s*/y;
const optionsEnd = /\}\s*\)/y;
const jsonString = String.raw`"(?:[^"\\\n]|\\.)*"`;
const option = new RegExp(String.raw`(${jsonString})(\s*:\s*)(${jsonString}|-?[\d.]+)\s*(,\s*(?=")|(?=\}))`, 'y');

/** Finds the references in the English of a unit, ascending. A faulty one is a problem and hides none after it. */
export function findReferences(en: string): Parsed<readonly Reference[], SyntaxFault> {
  const value: Reference[] = [];
  const problems: SyntaxFault[] = [];
  for (const match of en.matchAll(opening)) {
    if (match.index < (value.at(-1)?.end ?? 0)) continue;
    const read = match[0] === '$t(' ? readReference(en, match.index) : fault(en, match.index, 'opening');
    if ('code' in read) problems.push(read);
    else value.push(read);
  }
  return { value, problems };
}

function readReference(en: string, start: number): Reference | SyntaxFault {
  const name = matchAt(conceptName, en, start + '$t('.length);
  const concept = name?.[1];
  if (name === null || !concept) return fault(en, start, 'no-concept');
  const conceptAt = name.index + name[0].indexOf(concept);
  const afterName = name.index + name[0].length;
  if (en[afterName] === ')') return { start, end: afterName + 1, concept, conceptAt, fillers: [] };
  if (en[afterName] !== ',') return fault(en, start, 'not-closed');
  const reading = readOptions(en, afterName);
  if (reading === undefined) return fault(en, start, 'bad-options');
  return withOptions(en, { start, end: reading.end, concept, conceptAt }, reading.options);
}

/** Strict JSON but for what a reference never holds: one flat object of strings and figures. */
function readOptions(en: string, comma: number): Reading | undefined {
  let at = comma + (matchAt(optionsStart, en, comma)?.[0].length ?? 0);
  if (at === comma) return undefined;
  const options: ReferenceOption[] = [];
  for (let match = matchAt(option, en, at); match !== null; match = matchAt(option, en, at)) {
    const read = readOption(match, at);
    if (read === undefined) return undefined;
    options.push(read);
    at += match[0].length;
  }
  const end = matchAt(optionsEnd, en, at);
  return end === null ? undefined : { options, end: at + end[0].length };
}

function readOption(match: RegExpExecArray, at: number): ReferenceOption | undefined {
  const [, quotedName = '', colon = '', written = ''] = match;
  const name = readString(quotedName);
  const isString = written.startsWith('"');
  const value = isString ? readString(written) : written;
  if (name === undefined || value === undefined) return undefined;
  const valueAt = at + quotedName.length + colon.length + (isString ? 1 : 0);
  return { name, value, at: at + 1, valueAt };
}

function readString(quoted: string): string | undefined {
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined; // an escape that JSON does not know
  }
}

type Head = Pick<Reference, 'start' | 'end' | 'concept' | 'conceptAt'>;

function withOptions(en: string, head: Head, options: readonly ReferenceOption[]): Reference | SyntaxFault {
  if (new Set(options.map(({ name }) => name)).size < options.length) return fault(en, head.start, 'repeated-option');
  const count = options.find(({ name }) => name === 'count');
  if (count !== undefined && !/^\d+$/.test(count.value)) return fault(en, head.start, 'bad-count');
  const context = options.find(({ name }) => name === 'context');
  return {
    ...head,
    ...(count === undefined ? {} : { count: Number(count.value) }),
    ...(context === undefined ? {} : { context }),
    fillers: options.filter((each) => each !== count && each !== context),
  };
}

function fault(en: string, at: number, reason: SyntaxReason): SyntaxFault {
  return { at, code: 'bad-reference-syntax', reason, text: excerpt(en, at), example };
}

const example = '$t(concept-id), $t(concept-id, {"count": 2})';
const longestExcerpt = 60;

function excerpt(en: string, at: number): string {
  const close = en.indexOf(')', at);
  return en.slice(at, Math.min(close < 0 ? en.length : close + 1, at + longestExcerpt));
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
