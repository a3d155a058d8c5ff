import { z } from 'zod';
import { batchErrorSchema } from './analysis-schema.ts';

/** What `bilingual --batch` answers to a line: the document with the id that was given, or an error. */
export const bilingualLineSchema: z.ZodType = z.union([
  z.strictObject({
    version: z.literal(1),
    id: z.union([z.string(), z.number(), z.null()]),
    document: z.string().describe('both languages side by side: Markdown, or a page with --to html'),
  }),
  batchErrorSchema,
]);
