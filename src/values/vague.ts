import type { VagueValue } from '../model/value.ts';
import { scaleAt } from './amounts.ts';
import { endsBefore } from './date-cues.ts';
import { one, shift } from './decimal.ts';
import { figureOf, withBound } from './figures.ts';
import { isTen, isTens, numeralAt, shortPlaceAt } from './numerals.ts';
import { phraseAt } from './phrases.ts';
import { ratesAt, type Tail, tailAt } from './rates.ts';
import { type Found, found, passedOver, type Reader } from './reading.ts';
import type { Tables } from './tables.ts';
import type { Token } from './tokens.ts';

type Magnitude = { readonly to: number; readonly power: number };

/**
 * Numbers that are told by their magnitude alone: `hàng trăm hộ`, `vài chục nghìn người`, `hàng nghìn tỷ đồng`, `vài trường hợp`; and about so
 * many: `cả tỷ đồng`, `mươi quán`. The rest are left: bao nhiêu triệu.
 */
export const readVague: Reader = (tokens, at, tables) => {
  const word = phraseAt(tables.vague, tokens, at);
  if (word === undefined) return aboutTen(tokens, at, tables);
  const magnitude = magnitudeAt(tokens, word.to, tables);
  const few = phraseAt(tables.few, tokens, at)?.to === word.to;
  if (magnitude === undefined) return few ? ofThings(tokens, at, word.to, tables) : undefined;
  // «mười mấy nghìn» are ten thousand and some.
  if (isTens(tokens[at - 1]) || isTen(tokens[at - 1])) return passedOver(magnitude.to);
  const isNumber = !endsBefore(tables.notMany, tokens, at);
  if (isNumber && phraseAt(tables.asMuchAs, tokens, at)?.to === word.to) return asMuchAs(tokens, at, magnitude, tables);
  const many = isNumber && phraseAt(tables.many, tokens, at)?.to === word.to;
  return few || many ? vagueFound(tokens, at, magnitude, few, tables) : passedOver(magnitude.to);
};

/** *vài* trường hợp, *vài ba* tháng, `vài mươi hộ`; in `vài sáu trăm hộ` the digit only says that they are few. */
function ofThings(tokens: readonly Token[], at: number, to: number, tables: Tables): Found | undefined {
  if (isTens(tokens[to])) return vagueFound(tokens, at, { to: to + 1, power: 1 }, true, tables);
  if (phraseAt(tables.fewOfThings, tokens, at)?.to === to) {
    const tail = tailAt(tokens, to, tables);
    if (tail?.tail.kind === 'unit') return vagueFound(tokens, at, { to, power: 0 }, true, tables);
  }
  const digit = numeralAt(tokens, to, (next) => scaleAt(tokens, next, tables) !== undefined);
  return digit === undefined ? undefined : passedOver(magnitudeAt(tokens, digit.to, tables)?.to ?? digit.to);
}

function magnitudeAt(tokens: readonly Token[], at: number, tables: Tables): Magnitude | undefined {
  let magnitude: Magnitude | undefined;
  for (let hit = scaleAt(tokens, at, tables); hit !== undefined; hit = scaleAt(tokens, hit.to, tables))
    magnitude = { to: hit.to, power: (magnitude?.power ?? 0) + hit.scale.power };
  return magnitude;
}

/** The largest that anybody says: hàng triệu tỷ. */
const largestPower = 15;

function vagueFound(
  tokens: readonly Token[],
  at: number,
  { to: end, power }: Magnitude,
  few: boolean,
  tables: Tables,
): Found {
  const hit = tailAt(tokens, end, tables);
  if (power > largestPower || hit?.tail.kind === 'percent') return passedOver(hit?.to ?? end);
  const { to, per } = ratesAt(tokens, hit?.to ?? end, hit?.tail, tables);
  const value: VagueValue = {
    type: 'vague',
    power,
    ...(few ? { few: true } : {}),
    ...(hit === undefined ? {} : thing(hit.tail)),
    ...(per.length === 0 ? {} : { per }),
  };
  return found({ from: at, to }, value);
}

function thing(tail: Tail): Pick<VagueValue, 'unit' | 'currency'> {
  if (tail.kind === 'currency') return { currency: tail.currency.code };
  return tail.kind === 'unit' ? { unit: tail.unit.key } : {};
}

/** `cả tỷ đồng`, `cả trăm hộ`: a whole billion, or some. */
function asMuchAs(tokens: readonly Token[], at: number, magnitude: Magnitude, tables: Tables): Found {
  const tail = tailAt(tokens, magnitude.to, tables);
  return tail === undefined ? passedOver(magnitude.to) : aboutPower(tokens, at, magnitude, 'no-figure', tables);
}

/** `mươi quán`, `mươi ngày nữa`, but `mươi lăm người` are ten to fifteen. */
function aboutTen(tokens: readonly Token[], at: number, tables: Tables): Found | undefined {
  if (!isTens(tokens[at]) || shortPlaceAt(tokens, at + 1) !== undefined) return undefined;
  const isBegun = numeralAt(tokens, at - 1, () => true) !== undefined || endsBefore(tables.vague, tokens, at);
  const isCounted = tokens[at + 1]?.kind === 'word' && scaleAt(tokens, at + 1, tables) === undefined;
  return isBegun || !isCounted ? undefined : aboutPower(tokens, at, { to: at + 1, power: 1 }, undefined, tables);
}

function aboutPower(
  tokens: readonly Token[],
  at: number,
  { to, power }: Magnitude,
  doubt: 'no-figure' | undefined,
  tables: Tables,
): Found {
  const amount = { to, amount: shift(one, power), form: 'words', scales: [] } as const;
  const figure = figureOf(at, amount, tailAt(tokens, to, tables), tokens, tables);
  return found({ from: at, to: figure.to }, withBound(figure.value, 'about'), { doubt });
}
