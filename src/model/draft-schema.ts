import { z } from 'zod';
import { batchErrorSchema } from './analysis-schema.ts';

const units = z.array(
  z.strictObject({
    id: z.string().describe('p3s2: the second sentence of the third block'),
    vi: z.string(),
    en: z.string(),
    origin: z.strictObject({ by: z.literal('offline') }),
    status: z.literal('draft'),
    findings: z.array(z.unknown()),
  }),
);

/** What `translate --json` prints. */
export const draftSchema: z.ZodType = z.strictObject({ version: z.literal(1), units });

/** What `translate --batch` answers to a line: the units of its text with the id that was given, or an error. */
export const draftedLineSchema: z.ZodType = z.union([
  z.strictObject({ version: z.literal(1), id: z.union([z.string(), z.number(), z.null()]), units }),
  batchErrorSchema,
]);
