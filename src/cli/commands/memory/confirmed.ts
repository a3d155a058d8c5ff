import type { ExchangeUnit } from '../../../formats/index.ts';
import type { Glossary } from '../../../glossary/index.ts';
import type { MemoryUnit } from '../../../model/memory.ts';
import type { Unit, UnitStatus } from '../../../model/unit.ts';
import { writeOut } from '../../../translation/index.ts';

/** What a memory takes of a unit of another program's file; undefined where a side is missing, or nobody confirmed the English. */
export function memoryUnitOf({
  vi,
  en,
  status = 'translated',
  notes,
  before,
  after,
  from,
}: ExchangeUnit): MemoryUnit | undefined {
  if (!vi?.trim() || !en?.trim() || !isConfirmed(status)) return undefined;
  const note = notes.join('\n');
  return {
    vi,
    en,
    status,
    ...(note && { note }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(from && { from }),
  };
}

/**
 * What a memory takes of an article's units, each with its neighbours, its English spelled out; undefined for those nobody confirmed.
 * @param document the name under which the memory knows the article
 */
export function memoryUnitsOf(
  units: readonly Unit[],
  document: string,
  glossary: Glossary,
): readonly (MemoryUnit | undefined)[] {
  const spelled = writeOut(
    units.map(({ en = '' }) => en),
    glossary,
  );
  return units.map(({ id, vi, status, note }, at) => {
    const en = spelled[at]?.text;
    if (!en || !isConfirmed(status)) return undefined;
    const [before = '', after = ''] = [units[at - 1]?.vi, units[at + 1]?.vi];
    return { vi, en, status, before, after, ...(note === undefined ? {} : { note }), from: { document, unit: id } };
  });
}

function isConfirmed(status: UnitStatus): status is MemoryUnit['status'] {
  return status === 'translated' || status === 'reviewed';
}
