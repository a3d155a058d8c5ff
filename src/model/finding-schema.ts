import { z } from 'zod';
import { batchErrorSchema } from './analysis-schema.ts';

const severity = z.enum(['error', 'warning', 'note']);

const offsets = {
  start: z
    .int()
    .describe(
      'UTF-16 code units in the file; of a Word file in its text, a line a paragraph; of a units.yaml or a file of another program, in the text of the unit',
    ),
  end: z.int(),
  text: z.string().describe('what stands from start to end'),
};

const edit = z.strictObject({ start: z.int(), end: z.int(), text: z.string() });

const fix = {
  fix: z.string().optional().describe('what to write from the first edit to the last'),
  edits: z.array(edit).optional().describe('the same piece by piece, in offsets of the English'),
};

const told = {
  rule: z.string(),
  severity,
  message: z.string(),
  ...fix,
  fingerprint: z.string().describe('stays the same while the unit says the same: what a baseline knows it by'),
};

const side = z.strictObject({ ...offsets, file: z.string(), line: z.int(), column: z.int() });

/** What `check --json` prints. A side that has nothing to show is left out. */
export const findingsSchema: z.ZodType = z.strictObject({
  version: z.literal(1),
  findings: z.array(
    z.strictObject({
      ...told,
      unit: z.string(),
      file: z.string(),
      line: z.int(),
      column: z.int().describe('UTF-16 code units, from 1'),
      vi: side.optional(),
      en: side.optional(),
    }),
  ),
  summary: z.strictObject({
    units: z.int(),
    error: z.int(),
    warning: z.int(),
    note: z.int(),
    waived: z.int().describe('found, and right as they stand, for a reason that is given'),
    known: z.int().describe('found, and in the baseline'),
  }),
});

const stretch = z.strictObject(offsets);

/** What `check --batch` answers to a line: the findings of its pair with the id that was given, or an error. */
export const checkedLineSchema: z.ZodType = z.union([
  z.strictObject({
    version: z.literal(1),
    id: z.union([z.string(), z.number()]).nullable(),
    findings: z.array(z.strictObject({ ...told, vi: stretch.optional(), en: stretch.optional() })),
  }),
  batchErrorSchema,
]);
