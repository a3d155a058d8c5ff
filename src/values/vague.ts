import type { VagueValue } from '../model/value.ts';
import { scaleAt } from './amounts.ts';
import { endsBefore } from './date-cues.ts';
import { numeralAt } from './numerals.ts';
import { phraseAt } from './phrases.ts';
import { ratesAt, type Tail, tailAt } from './rates.ts';
import { found, passedOver, type Reader } from './reading.ts';
import type { Tables } from './tables.ts';
import type { Token } from './tokens.ts';

type Magnitude = { readonly to: number; readonly power: number };

/** Numbers that are told by their magnitude alone: `hàng trăm hộ`, `vài chục nghìn người`, `hàng nghìn tỷ đồng`. The rest are left: bao nhiêu triệu. */
export const readVague: Reader = (tokens, at, tables) => {
  const word = phraseAt(tables.vague, tokens, at);
  const magnitude = word === undefined ? undefined : magnitudeAt(tokens, word.to, tables);
  const few = word !== undefined && phraseAt(tables.few, tokens, at)?.to === word.to;
  if (word === undefined || magnitude === undefined) return few ? afterDigit(tokens, word.to, tables) : undefined;
  const many = phraseAt(tables.many, tokens, at)?.to === word.to && !endsBefore(tables.notMany, tokens, at);
  return few || many ? vagueFound(tokens, at, magnitude, few, tables) : passedOver(magnitude.to);
};

/** `vài ba tháng`, `dăm bảy trăm hộ`: the digit only says that they are few. */
function afterDigit(tokens: readonly Token[], at: number, tables: Tables): ReturnType<Reader> {
  const digit = numeralAt(tokens, at, (to) => scaleAt(tokens, to, tables) !== undefined);
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
): ReturnType<Reader> {
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
