import { z } from 'zod';
import { batchErrorSchema } from './analysis-schema.ts';

const stretch = z.strictObject({
  start: z.int().describe('UTF-16 code units in the text of the unit'),
  end: z.int(),
  text: z.string(),
});

const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string(),
  vi: stretch.optional(),
  en: stretch.optional(),
  edits: z
    .array(z.strictObject({ start: z.int(), end: z.int(), text: z.string() }))
    .optional()
    .describe('what to write in the English so that the finding is gone'),
});

const origin = z.union([
  z.strictObject({ by: z.literal('offline') }),
  z.strictObject({
    by: z.literal('memory'),
    match: z.int().describe('0 to 100'),
    repaired: z.int().optional().describe('how many values, names and terms were put in'),
  }),
  z.strictObject({ by: z.literal('engine'), name: z.string() }),
]);

const units = z.array(
  z.strictObject({
    id: z.string().describe('p3s2: the second sentence of the third block'),
    vi: z.string().describe('inline Markdown; of a plain text its words'),
    en: z.string(),
    origin: origin.describe('who made the English'),
    status: z.literal('draft'),
    findings: z.array(finding),
  }),
);

/** What `translate --json` prints. */
export const draftSchema: z.ZodType = z.strictObject({ version: z.literal(1), units });

/** What `translate --batch` answers to a line: the units of its text with the id that was given, or an error. */
export const draftedLineSchema: z.ZodType = z.union([
  z.strictObject({ version: z.literal(1), id: z.union([z.string(), z.number(), z.null()]), units }),
  batchErrorSchema,
]);
