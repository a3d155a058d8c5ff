import { z } from 'zod';
import { batchErrorSchema } from './analysis-schema.ts';

const index = z.int().describe('counted from 0');

const alignment = {
  vi: z.array(z.string()).describe('the Vietnamese sentences'),
  en: z.array(z.string()).describe('the English sentences'),
  pairs: z
    .array(
      z.strictObject({
        vi: z.array(index),
        en: z.array(index),
        score: z
          .number()
          .describe('how likely it is that just these belong together, 0 to 1; below 0.6 it is doubtful'),
      }),
    )
    .describe('each sentence in one pair, in order on both sides; a side is empty where nothing was found'),
};

/** What `align --json` prints. */
export const alignmentSchema: z.ZodType = z.strictObject({ version: z.literal(1), ...alignment });

/** What `align --batch` answers to a line: the alignment with the id that was given, or an error. */
export const alignedLineSchema: z.ZodType = z.union([
  z.strictObject({ version: z.literal(1), id: z.union([z.string(), z.number(), z.null()]), ...alignment }),
  batchErrorSchema,
]);
