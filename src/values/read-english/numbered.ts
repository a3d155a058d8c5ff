import type { Symbols } from '../../model/symbols.ts';
import type { OrdinalValue } from '../../model/value.ts';
import { pluralOf } from '../../text/index.ts';
import { extended } from '../extended.ts';
import { endsFree } from '../figure-places.ts';
import { figureNumberAt, mostOfRow, type NumberHit, withEnd } from '../number-hit.ts';
import { type Phrases, phraseAt, phrasesOf } from '../phrases.ts';
import { type Found, found, type Reading } from '../reading.ts';
import { readRoman } from '../roman.ts';
import { isPlainFigure, isSign, type Token } from '../tokens.ts';
import { measuredAt } from './figures.ts';
import type { EnglishReader } from './source.ts';
import type { EnglishTables } from './tables.ts';

/** What is numbered, by the words before the number: phase {figure}. Of the key of an ordinal. */
export function numberedWords({ ordinals, english }: Symbols): Phrases<string> {
  const more = (key: string) => english.ordinals.find((one) => one.key === key)?.en ?? [];
  return phrasesOf(
    ordinals.map(({ key, en }) => {
      const nouns = [en, ...more(key)].flatMap((text) => /^(.+) \{figure\}$/.exec(text)?.[1] ?? []);
      return { vi: nouns.flatMap((noun) => [noun, pluralOf(noun)]), meaning: key };
    }),
  );
}

/** What is numbered and not ranked: phase 2, class III, levels 3 and 4, level 7–8, grade 2/9, Km 1087+300, round two. */
export const readNumbered: EnglishReader = ({ tokens, tables }, at) => {
  const words = phraseAt(tables.numbered, tokens, at);
  const first = words === undefined ? undefined : numberAt(tokens, words.to, tables);
  if (words === undefined || first === undefined) return undefined;
  const hit = withEnd(tokens, first, true, (to) => numberAt(tokens, to, tables));
  if (!isAlone(tokens, words.to, hit, tables)) return undefined;
  const { to, number, roman, ends = {} } = hit;
  const coreValue: OrdinalValue = { type: 'ordinal', number };
  const value = extended(coreValue, { unit: words.meaning, ...ends, ...(roman === undefined ? {} : { roman }) });
  const whole = found({ from: at, to }, value, { core: { from: words.to, to }, coreValue });
  return hit.ends === undefined ? withRow(whole, hit, value, tokens, tables) : whole;
};

function numberAt(tokens: readonly Token[], at: number, { numbers }: EnglishTables): NumberHit | undefined {
  const token = tokens[at];
  if (isPlainFigure(token)) return figureNumberAt(tokens, at);
  if (token?.kind !== 'word') return undefined;
  const roman = token.text.length < 7 ? readRoman(token.text) : undefined;
  if (roman !== undefined && roman < 40) return { to: at + 1, number: String(roman), roman: true };
  const number = numbers.get(token.key);
  return number === undefined || number < 1 ? undefined : { to: at + 1, number: String(number), inWords: true };
}

/** Whether nothing goes on with the number, and it counts nothing that follows: Group 20 households, level two people. */
function isAlone(tokens: readonly Token[], from: number, { to, inWords }: NumberHit, tables: EnglishTables): boolean {
  const next = tokens[to];
  if (!endsFree(tokens, to) || isSign(next, '%')) return false;
  if (inWords === true) return next?.kind !== 'figure' && (next?.kind !== 'word' || tables.stops.has(next.key));
  const tail = tokens[from]?.kind === 'figure' ? measuredAt(tokens, from, tables)?.tail : undefined;
  // The pupils of grade 12 won nothing in won.
  return tail === undefined || tail.kind === 'currency';
}

/** Past the others that share the word: levels 3 *and 4*, classes I, II *and III*. */
function withRow(
  first: Found,
  hit: NumberHit,
  value: OrdinalValue,
  tokens: readonly Token[],
  tables: EnglishTables,
): Found {
  const readings: Reading[] = [...first.readings];
  let before: NumberHit = hit;
  while (readings.length < mostOfRow) {
    const next = nextOfRow(tokens, before, tables);
    if (next === undefined) break;
    const stretch = { from: next.from, to: next.to };
    const coreValue: OrdinalValue = { type: 'ordinal', number: next.number };
    readings.push({ ...stretch, core: stretch, value: { ...value, number: next.number }, coreValue, shared: true });
    before = next;
  }
  return { to: before.to, readings };
}

function nextOfRow(tokens: readonly Token[], { to, number, roman, inWords }: NumberHit, tables: EnglishTables) {
  const comma = isSign(tokens[to], ',') ? to + 1 : to;
  const from = tables.and.has(tokens[comma]?.key ?? '') ? comma + 1 : comma;
  const next = from === to ? undefined : numberAt(tokens, from, tables);
  if (next === undefined || next.roman !== roman || next.inWords !== inWords) return undefined;
  const isLater = Number(next.number) > Number(number) && Number(next.number) <= Number(number) + mostApart;
  return isLater && isAlone(tokens, from, next, tables) ? { from, ...next } : undefined;
}

/** Those of a row are near one another. */
const mostApart = 4;
