import type { Origin } from '../../model/unit.ts';

/** An origin as a cell of a table says it. */
export const originForms = 'person, offline, memory 87, engine NAME';

export function writeOrigin(origin: Origin): string {
  switch (origin.by) {
    case 'person':
    case 'offline':
      return origin.by;
    case 'memory':
      return `memory ${origin.match}`;
    case 'engine':
      return `engine ${origin.name}`;
  }
}

/** Undefined for what is none. */
export function readOrigin(cell: string): Origin | undefined {
  if (cell === 'person' || cell === 'offline') return { by: cell };
  const [, by, rest = ''] = /^(memory|engine) (.+)$/s.exec(cell) ?? [];
  if (by === 'engine') return { by, name: rest };
  const match = Number(rest);
  return by === 'memory' && match >= 0 && match <= 100 ? { by, match } : undefined;
}
