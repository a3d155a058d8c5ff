import { z } from 'zod';
import type { Origin, Unit, UnitStatus } from '../../model/unit.ts';
import { forbidden } from '../xml-text.ts';
import type { ExchangeUnit, ExportedState } from './exchange.ts';
import { fingerprint } from './fingerprint.ts';
import { statuses } from './statuses.ts';

/**
 * What a format has no place for and we write beside a unit, as JSON on one line. Once a translator has changed the English that `base`
 * tells, status and origin hold no more.
 */
export type OwnFacts = {
  readonly base: ExportedState;
  readonly origin?: Origin;
  readonly was?: NonNullable<Unit['was']>;
  /** Only where the format cannot hold every character of it. */
  readonly note?: string;
};

const status = z.enum(statuses);

const origin = z.union([
  z.object({ by: z.literal(['person', 'offline']) }),
  z.object({ by: z.literal('memory'), match: z.number(), repaired: z.int().exactOptional() }),
  z.object({ by: z.literal('engine'), name: z.string() }),
]) as z.ZodType<Origin>;

const facts: z.ZodType<OwnFacts> = z.object({
  base: z.object({ status, en: z.string(), note: z.string() }),
  origin: origin.exactOptional(),
  was: z.object({ vi: z.string(), status }).exactOptional(),
  note: z.string().exactOptional(),
});

/** Whether the format holds every character of the note itself. */
export type HoldsNote = (note: string) => boolean;

/** What an import compares with. */
export function exportedState({ en, status, note }: Unit): ExportedState {
  return { status, en: fingerprint(en), note: fingerprint(note) };
}

/** ASCII where XML has no way to write a character. */
export function writeOwnFacts(unit: Unit, holdsNote: HoldsNote): string {
  const { note, origin, was } = unit;
  const own: OwnFacts = {
    base: exportedState(unit),
    ...(origin && { origin }),
    ...(was && { was }),
    ...(note === undefined || holdsNote(note) ? {} : { note }),
  };
  return JSON.stringify(own).replace(forbidden, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Undefined where it can no longer be read. */
export function readOwnFacts(json: string): OwnFacts | undefined {
  try {
    return facts.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined; // no JSON any more
  }
}

/** A unit as the format's own elements tell it. `said` is the status they tell, as far as the format tells one. */
export type ReadUnit = Omit<ExchangeUnit, 'status' | 'origin' | 'was' | 'base'> & { readonly said?: UnitStatus };

/**
 * What the file says and what we noted when it was exported, put together. A format may say less than we do (PO: fuzzy or not), so ours is
 * the finer word for the same; where the two differ, the file was changed and is right.
 * @param coarse what the format says of a status of ours
 */
export function withOwnFacts(
  { said, ...unit }: ReadUnit,
  own: OwnFacts | undefined,
  coarse: (status: UnitStatus) => UnitStatus,
): ExchangeUnit {
  const notes = own?.note === undefined ? unit.notes : [own.note, ...unit.notes.slice(1)];
  if (own === undefined) return { ...unit, notes, ...(said && { status: said }) };
  const holds = own.base.en === fingerprint(unit.en);
  const isOurs = holds && (said === undefined || said === coarse(own.base.status));
  const status = isOurs ? own.base.status : said;
  return {
    ...unit,
    notes,
    base: own.base,
    ...(status && { status }),
    ...(holds && own.origin && { origin: own.origin }),
    ...(status === 'stale' && own.was && { was: own.was }),
  };
}
