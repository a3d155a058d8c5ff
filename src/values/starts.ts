import { numeralStarts } from './numerals.ts';
import type { Phrases } from './phrases.ts';
import type { Tables } from './tables.ts';
import type { Token } from './tokens.ts';

/** What a value, or what is passed over, may begin with: most words of a text are in no table and need no reader. */
export function startsOf(tables: Tables): ReadonlySet<string> {
  const phrases: readonly Phrases<unknown>[] = [
    tables.scales,
    tables.moneyBefore,
    tables.boundsBefore,
    tables.boundOpenings,
    tables.vague,
    tables.codes,
    tables.rangeFrom,
    tables.half,
    tables.scores,
    tables.multiples,
    tables.labels,
    tables.softLabels,
    tables.day,
    tables.month,
    tables.year,
    tables.periods,
    tables.ordinals,
    tables.dates.opening,
    tables.dates.parts,
    tables.dates.relatives,
    tables.dates.decades,
    tables.dates.yearsOrDecade,
    tables.dates.centuries,
    tables.dates.lunar.fullMoon,
    tables.dates.lunar.earlyDay,
  ];
  return new Set([...phrases.flatMap((root) => [...root.next.keys()]), ...tables.yearParts.keys(), ...numeralStarts]);
}

export function mayStart(token: Token | undefined, starts: ReadonlySet<string>): boolean {
  return token?.kind === 'figure' || (token !== undefined && token.kind !== 'wall' && starts.has(token.key));
}
