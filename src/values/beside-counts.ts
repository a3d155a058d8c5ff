import type { MeasureUnit } from '../model/symbols.ts';
import { endsBefore } from './date-cues.ts';
import { isNumeralOfName } from './labels.ts';
import { digitAt } from './numerals.ts';
import { phraseAt } from './phrases.ts';
import { type TailHit, tailAt } from './rates.ts';
import type { Tables } from './tables.ts';
import { isSign, type Token } from './tokens.ts';

/**
 * 3 người chết và *một người* bị thương, *một xã* và hai thị trấn: where others are counted beside it. A comma may part two clauses (phạt 5 hộ,
 * một cán bộ nói), unless the same is counted on both sides.
 */
export function isAmongCounts(
  tokens: readonly Token[],
  at: number,
  { to }: TailHit,
  unit: MeasureUnit,
  tables: Tables,
): boolean {
  if (unit.measure === true) return false;
  return isCountBefore(tokens, at, unit, tables) || isCountBehind(tokens, to, unit, tables);
}

function isCountBefore(tokens: readonly Token[], at: number, unit: MeasureUnit, tables: Tables): boolean {
  const isComma = isSign(tokens[at - 1], ',');
  if (!isComma && !endsBefore(tables.and, tokens, at)) return false;
  for (let from = at - 2; from >= at - mostBefore && tokens[from]?.kind !== 'sign'; from -= 1) {
    const other = unitCountedAt(tokens, from, tables);
    if (other !== undefined) return !isComma || other === unit;
  }
  return false;
}

function isCountBehind(tokens: readonly Token[], at: number, unit: MeasureUnit, tables: Tables): boolean {
  for (let to = at; to <= at + mostBehind; to += 1) {
    const and = phraseAt(tables.and, tokens, to)?.to;
    if (and !== undefined) return unitCountedAt(tokens, and, tables) !== undefined;
    if (isSign(tokens[to], ',')) return unitCountedAt(tokens, to + 1, tables) === unit;
    if (tokens[to]?.kind !== 'word') return false;
  }
  return false;
}

/** Words of what is counted first, and what is said of it. */
const mostBefore = 8;
/** Words that are said of the one: một xe *xúc đất* và hai xe ben. */
const mostBehind = 3;

/** What a figure or a numeral at the place counts. */
function unitCountedAt(tokens: readonly Token[], at: number, tables: Tables): MeasureUnit | undefined {
  const isNumeral = tokens[at]?.kind === 'figure' || (digitAt(tokens, at) ?? 0) > 1;
  const tail = isNumeral && !isNumeralOfName(tokens, at, tables) ? tailAt(tokens, at + 1, tables)?.tail : undefined;
  return tail?.kind === 'unit' && tail.unit.measure !== true ? tail.unit : undefined;
}
