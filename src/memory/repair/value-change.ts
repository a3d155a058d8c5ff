import type { EnglishStyle } from '../../model/house-style.ts';
import type { Symbols } from '../../model/symbols.ts';
import type { Value } from '../../model/value.ts';
import { capitaliseFirst } from '../../text/index.ts';
import { equal, writeEnglish } from '../../values/index.ts';

/** How values are written and compared in English. */
export type ValueWriting = {
  readonly symbols: Symbols;
  /** Of the house; others are tried after it. */
  readonly style: Partial<EnglishStyle>;
  /** A value with what English cannot tell apart made one. */
  readonly told: (value: Value) => Value;
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * What became of a value: of 50 hộ and 60 hộ the amount. Told by the fields that differ, so that it can be done to what the English says,
 * which may leave out a period's word or the type of a document.
 */
export type ValueChange = {
  readonly was: Value;
  readonly fields: readonly string[];
  readonly now: Value;
};

/** Undefined where the values are of two types, and nothing of one can be said in the words of the other. */
export function changeOf(was: Value, now: Value): ValueChange | undefined {
  if (was.type !== now.type) return undefined;
  const [one, other] = [was as Fields, now as Fields];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return { was, now, fields: [...names].filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name])) };
}

/** Whether an English value says what changes as it was. */
export function says(english: Value, { was, fields }: ValueChange, { told }: ValueWriting): boolean {
  const sameKind = english.type === was.type || (isFigure(english) && isFigure(was) && fields.every(isAmount));
  return sameKind && equal(told(english), told(withFields(english, was, fields)));
}

/** The English value after the change. */
export function changed(english: Value, { now, fields }: ValueChange): Value {
  return withFields(english, now, fields);
}

const figures: ReadonlySet<Value['type']> = new Set(['number', 'quantity']);
const amounts: ReadonlySet<string> = new Set(['amount', 'to', 'lastPlace']);

/** 50 hộ nghèo may be 50 of them, or 50 households: the amount is told all the same. */
const isFigure = ({ type }: Value): boolean => figures.has(type);
const isAmount = (field: string): boolean => amounts.has(field);

function withFields(value: Value, from: Value, fields: readonly string[]): Value {
  const source = from as Fields;
  const kept = Object.entries(value).filter(([name]) => !fields.includes(name));
  const put = fields.flatMap((name) => (source[name] === undefined ? [] : [[name, source[name]] as const]));
  return Object.fromEntries([...kept, ...put]) as unknown as Value; // fields of one type of value, or figures of two
}

/** What may be written in several ways, by the type of value. The house's own way comes first. */
const ways: Readonly<Partial<Record<Value['type'], readonly (keyof EnglishStyle)[]>>> = {
  date: ['dates'],
  period: ['dates', 'ranges'],
  money: ['money', 'scale', 'ranges'],
  percent: ['percent', 'ranges'],
  number: ['scale', 'ranges'],
  quantity: ['scale', 'ranges'],
  document: ['codes', 'number'],
  citation: ['codes', 'number'],
  time: ['ranges'],
};

const choices: { readonly [Way in keyof EnglishStyle]?: readonly EnglishStyle[Way][] } = {
  dates: ['month-first', 'day-first'],
  money: ['spaced', 'joined', 'after'],
  scale: ['trillion', 'billion'],
  percent: ['%', 'percent', 'per cent'],
  ranges: ['dash', 'hyphen'],
  codes: ['plain', 'vietnamese'],
  number: ['No.', 'No'],
};

/**
 * Writes a value as another one is written: in the style in which that comes out as it stands; where there is none, in the house's.
 * @param like the value that stands there, and how it is written
 */
export function writeLike(
  value: Value,
  like: { readonly value: Value; readonly text: string },
  { symbols, style }: ValueWriting,
): string {
  const styles = stylesFor(value, style);
  const isSame = (each: Partial<EnglishStyle>): boolean => {
    const written = writeEnglish(like.value, symbols, each);
    return written === like.text || capitaliseFirst(written) === like.text;
  };
  const written = writeEnglish(value, symbols, styles.find(isSame) ?? style);
  return /^\p{Lu}/u.test(like.text) ? capitaliseFirst(written) : written;
}

function stylesFor({ type }: Value, house: Partial<EnglishStyle>): readonly Partial<EnglishStyle>[] {
  let styles: readonly Partial<EnglishStyle>[] = [house];
  for (const way of ways[type] ?? []) {
    const all = choices[way] ?? [];
    styles = [...styles, ...styles.flatMap((style) => all.map((choice) => ({ ...style, [way]: choice })))];
  }
  return styles;
}
