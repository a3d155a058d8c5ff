import type { Place } from '../../model/problem.ts';
import type { Origin, UnitStatus } from '../../model/unit.ts';
import type { Row } from '../row-layout.ts';
import type { ExchangeUnit } from './exchange.ts';
import { fingerprint } from './fingerprint.ts';
import { originForms, readOrigin } from './origin-cell.ts';
import { type OwnFacts, withOwnFacts } from './own-facts.ts';
import { statuses } from './statuses.ts';
import type { UnitColumn, UnitColumns } from './unit-columns.ts';
import type { UnitFormatProblem } from './unit-format-problem.ts';

/** The unit of a row; undefined where it has no text. A status or origin that is none is told, and the rest is read. */
export function readUnitRow(
  { cells, placeOf }: Row,
  { at }: UnitColumns,
  report: (problem: UnitFormatProblem) => void,
): ExchangeUnit | undefined {
  const cell = (column: UnitColumn): string => cells[at.get(column) ?? -1] ?? '';
  const placeAt = (column: UnitColumn): Place => placeOf(at.get(column) ?? 0);
  const [vi, en, note] = [cell('vi'), cell('en'), cell('note')];
  if (vi === '' && en === '') return undefined;
  const place = placeOf(0);
  const status = readStatus(cell('status'), () => placeAt('status'), report);
  const origin = readOriginCell(cell('origin'), () => placeAt('origin'), report);
  const wasStatus = readStatus(cell('was_status'), () => placeAt('was_status'), report);
  const was = cell('was_vi') !== '' && wasStatus ? { vi: cell('was_vi'), status: wasStatus } : undefined;
  const own = ownFactsOf(cell('base'), origin, was);
  const said = isLeftOver(status, own, en) ? undefined : status;
  const id = cell('id') || `#${place.line}`;
  const unit = { id, ...(vi && { vi }), ...(en && { en }), ...(said && { said }), notes: note ? [note] : [], place };
  const read = withOwnFacts(unit, own, (each) => each);
  return own === undefined ? { ...read, ...(origin && { origin }), ...(was && { was }) } : read;
}

/** The status that the row was exported with, of English that is another now: nobody has set it for that. */
function isLeftOver(status: UnitStatus | undefined, own: OwnFacts | undefined, en: string): boolean {
  return own !== undefined && status === own.base.status && own.base.en !== fingerprint(en);
}

/** Undefined where the table is not one of ours. */
function ownFactsOf(base: string, origin: Origin | undefined, was: OwnFacts['was']): OwnFacts | undefined {
  const [word, en = '', note = ''] = base.split(' ').map((part) => (part === '-' ? '' : part));
  const status = statuses.find((known) => known === word);
  return status && { base: { status, en, note }, ...(origin && { origin }), ...(was && { was }) };
}

function readStatus(
  cell: string,
  place: () => Place,
  report: (problem: UnitFormatProblem) => void,
): UnitStatus | undefined {
  const written = cell.trim().toLowerCase();
  const status = statuses.find((known) => known === written);
  if (status === undefined && written !== '')
    report({ code: 'bad-status', place: place(), status: cell, allowed: statuses.join(', ') });
  return status;
}

function readOriginCell(
  cell: string,
  place: () => Place,
  report: (problem: UnitFormatProblem) => void,
): Origin | undefined {
  const origin = cell === '' ? undefined : readOrigin(cell);
  if (origin === undefined && cell !== '')
    report({ code: 'bad-origin', place: place(), origin: cell, allowed: originForms });
  return origin;
}
