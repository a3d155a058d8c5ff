import { z } from 'zod';
import { conceptSchema, glossaryJsonSchema, houseStyleJsonSchema } from '../glossary/source.ts';
import { analysisSchema, batchAnswerSchema, mentionSchema } from '../model/analysis-schema.ts';
import { unitsJsonSchema } from '../translation/index.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** The schemas that other programs rely on, by the name that `songngu schema` takes. */
export function publishedSchemas(): Readonly<Record<string, JsonSchema>> {
  return {
    glossary: glossaryJsonSchema(),
    'house-style': houseStyleJsonSchema(),
    units: unitsJsonSchema(),
    analysis: z.toJSONSchema(analysisSchema),
    batch: z.toJSONSchema(batchAnswerSchema),
    concepts: z.toJSONSchema(conceptsSchema()),
    lookup: z.toJSONSchema(lookupSchema()),
  };
}

/** `glossary list --json`: concepts as in YAML, each with its id and domain. */
function conceptsSchema(): z.ZodType {
  return z.object({ version: z.literal(1), concepts: z.array(withId()) });
}

/** `lookup --json`: an entry a query. */
function lookupSchema(): z.ZodType {
  const hit = z.strictObject({
    term: z.string(),
    role: z.enum(['preferred', 'variant', 'acronym', 'english', 'admitted', 'deprecated', 'abbreviation']),
    rank: z.enum(['exact', 'folded', 'toneless', 'prefix', 'fuzzy']),
    concept: withId(),
    inForce: z.boolean().optional().describe('with --date: whether the name was in force then'),
  });
  const result = z.strictObject({
    query: z.string(),
    senses: z.array(hit),
    near: z.array(hit),
    mention: mentionSchema.optional(),
  });
  return z.strictObject({ version: z.literal(1), results: z.array(result) });
}

function withId(): z.ZodType {
  return z.intersection(conceptSchema, z.looseObject({ id: z.string(), domain: z.string() }));
}
