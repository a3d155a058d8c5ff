import { z } from 'zod';

const place = z.strictObject({ start: z.int(), end: z.int() });

const unit = {
  vi: z.string(),
  en: z.string(),
  before: z.string().optional().describe('the Vietnamese of the segment before; empty at the beginning'),
  after: z.string().optional(),
  status: z.enum(['translated', 'reviewed']),
  note: z.string().optional(),
  from: z.strictObject({ document: z.string(), unit: z.string() }).optional(),
};

/** `memory search --json`: units, the last remembered first, with the places of the words in each side, in UTF-16 units. */
export const memorySearchSchema: z.ZodType = z.strictObject({
  version: z.literal(1),
  units: z.array(z.strictObject({ ...unit, places: z.strictObject({ vi: z.array(place), en: z.array(place) }) })),
});

const change = z.strictObject({ was: z.string(), now: z.string() });

/** `memory match --json`: the best first. */
export const memoryMatchesSchema: z.ZodType = z.strictObject({
  version: z.literal(1),
  matches: z.array(
    z.strictObject({
      kind: z.enum(['context', 'exact', 'repaired', 'fuzzy']),
      match: z.int().describe('0 to 100, once repaired'),
      en: z.string().describe('the English to use, repaired'),
      repaired: z.array(z.strictObject({ vi: change, en: change })),
      unrepaired: z.array(z.string()).describe('values of the Vietnamese that the English does not tell'),
      unit: z.strictObject(unit).describe('as it is remembered'),
    }),
  ),
});

/** `memory stats --json`. */
export const memoryStatsSchema: z.ZodType = z.strictObject({
  version: z.literal(1),
  units: z.int(),
  reviewed: z.int(),
  documents: z.int(),
  segments: z.int().describe('that are told apart by their words'),
  bytes: z.int().describe('on disk'),
  unfinished: z.array(z.strictObject({ file: z.string(), done: z.int() })),
});

/** `memory import --json`: a line for each file. */
export const memoryImportSchema: z.ZodType = z.strictObject({
  version: z.literal(1),
  file: z.string(),
  added: z.int(),
  changed: z.int(),
  known: z.int(),
  left: z.int().describe('not confirmed, or without one side'),
  skipped: z.int().describe('remembered by an import of this file that was stopped'),
});
