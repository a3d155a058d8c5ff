import { z } from 'zod';
import { conceptSchema, glossaryJsonSchema, houseStyleJsonSchema, lintRules } from '../glossary/source.ts';
import { alignedLineSchema, alignmentSchema } from '../model/alignment.ts';
import {
  analysisSchema,
  batchAnswerSchema,
  mentionSchema,
  reasonSchema,
  valueSchema,
} from '../model/analysis-schema.ts';
import { bilingualLineSchema } from '../model/bilingual-line.ts';
import { draftedLineSchema, draftSchema } from '../model/draft-schema.ts';
import { checkedLineSchema, findingsSchema } from '../model/finding-schema.ts';
import {
  memoryImportSchema,
  memoryMatchesSchema,
  memorySearchSchema,
  memoryStatsSchema,
} from '../model/memory-schema.ts';
import { symbolsSchema } from '../model/symbols-schema.ts';
import { projectJsonSchema, unitsJsonSchema } from '../translation/index.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** The schemas that other programs rely on, by the name that `songngu schema` takes. */
export function publishedSchemas(): Readonly<Record<string, JsonSchema>> {
  return {
    glossary: glossaryJsonSchema(),
    symbols: z.toJSONSchema(symbolsSchema, { io: 'input' }),
    'house-style': houseStyleJsonSchema(),
    units: unitsJsonSchema(),
    project: projectJsonSchema(),
    analysis: z.toJSONSchema(analysisSchema),
    batch: z.toJSONSchema(batchAnswerSchema),
    align: z.toJSONSchema(alignmentSchema),
    'align-batch': z.toJSONSchema(alignedLineSchema),
    'bilingual-batch': z.toJSONSchema(bilingualLineSchema),
    translate: z.toJSONSchema(draftSchema),
    'translate-batch': z.toJSONSchema(draftedLineSchema),
    concepts: z.toJSONSchema(conceptsSchema()),
    lookup: z.toJSONSchema(lookupSchema()),
    values: z.toJSONSchema(valuesSchema()),
    stats: z.toJSONSchema(statsSchema()),
    coverage: z.toJSONSchema(coverageSchema()),
    proposals: z.toJSONSchema(proposalsSchema()),
    findings: z.toJSONSchema(lintFindingsSchema()),
    check: z.toJSONSchema(findingsSchema),
    'check-batch': z.toJSONSchema(checkedLineSchema),
    export: z.toJSONSchema(exportSchema()),
    import: z.toJSONSchema(importSchema()),
    'memory-import': z.toJSONSchema(memoryImportSchema),
    'memory-search': z.toJSONSchema(memorySearchSchema),
    'memory-match': z.toJSONSchema(memoryMatchesSchema),
    'memory-stats': z.toJSONSchema(memoryStatsSchema),
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
    confidence: z.number().optional().describe('with --context: how sure this sense is there, 0 to 1'),
    reasons: z.array(reasonSchema).optional().describe('with --context and --explain: what was weighed for it'),
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

/** `values --json`: what was read, in the order of the text. */
function valuesSchema(): z.ZodType {
  const row = z.strictObject({
    line: z.int(),
    column: z.int().describe('UTF-16 code units, from 1'),
    start: z.int(),
    end: z.int(),
    text: z.string(),
    value: valueSchema,
    english: z.string(),
    doubt: z.string().optional().describe('why a person should look at it'),
  });
  return z.strictObject({ version: z.literal(1), language: z.enum(['vi', 'en']), values: z.array(row) });
}

/** `glossary stats --json`. */
function statsSchema(): z.ZodType {
  const count = { concepts: z.int(), officialNames: z.int(), withSource: z.int() };
  return z.strictObject({
    version: z.literal(1),
    ...count,
    administrativeUnits: z.int(),
    templates: z.int(),
    terms: z.strictObject({ vi: z.int(), en: z.int() }),
    acronyms: z.int(),
    acronymSenses: z.int(),
    ambiguousAcronyms: z.int(),
    dated: z.int(),
    overriding: z.int(),
    statuses: z.strictObject({ proposed: z.int(), approved: z.int(), official: z.int(), none: z.int() }),
    domains: z.array(z.strictObject({ domain: z.string(), ...count })),
  });
}

/** `glossary coverage --json` and `--report`. */
function coverageSchema(): z.ZodType {
  const first = occurrenceSchema();
  const name = z.strictObject({ text: z.string(), count: z.int(), first });
  const open = z.strictObject({ text: z.string(), status: z.enum(['ambiguous', 'unknown']), count: z.int(), first });
  const counts = { occurrences: z.int(), decided: z.int(), ambiguous: z.int(), unknown: z.int() };
  return z.strictObject({
    version: z.literal(1),
    texts: z.int(),
    acronyms: z.strictObject({ ...counts, missing: z.array(open) }),
    names: z.strictObject({
      occurrences: z.int(),
      covered: z.int(),
      partly: z.int(),
      missing: z.int(),
      partlyCovered: z.array(name),
      notCovered: z.array(name),
    }),
    syllables: z.strictObject({ total: z.int(), decided: z.int() }),
    concepts: z.strictObject({
      used: z.array(z.strictObject({ concept: z.string(), count: z.int() })),
      unused: z.int(),
      neverUsed: z.array(z.string()).optional().describe('with --unused'),
    }),
  });
}

/** `glossary extract --json`. */
function proposalsSchema(): z.ZodType {
  const proposal = z.strictObject({
    kind: z.enum(['acronym', 'name', 'phrase']),
    vi: z.string().describe('of an acronym that no text spells out, the acronym itself'),
    acronyms: z.array(z.string()),
    count: z.int(),
    value: z.number().describe('what proposals are ranked by: of phrases the C-value'),
    first: occurrenceSchema(),
  });
  return z.strictObject({ version: z.literal(1), texts: z.int(), proposals: z.array(proposal) });
}

/** Where something stands in a text. */
function occurrenceSchema(): z.ZodType {
  return z.strictObject({ file: z.string(), line: z.int(), column: z.int(), context: z.string() });
}

/** `glossary lint --json`: each code has facts of its own besides. */
function lintFindingsSchema(): z.ZodType {
  const place = z.strictObject({ file: z.string(), line: z.int(), column: z.int() });
  const code = z.enum(lintRules.map((rule) => rule.code));
  const severity = z.enum(['error', 'warning']);
  const finding = z.looseObject({ code, severity, concept: z.string(), place });
  return z.strictObject({ version: z.literal(1), findings: z.array(finding) });
}

/** `glossary export --json` and `--report`: what was left out, by code; each code has facts of its own besides. */
function exportSchema(): z.ZodType {
  const leftOut = z.looseObject({ code: z.string(), concept: z.string(), text: z.string() });
  return z.strictObject({ version: z.literal(1), format: z.string(), concepts: z.int(), leftOut: z.array(leftOut) });
}

/** `glossary import --json`: how many terms were taken, which were skipped, and what was wrong. */
function importSchema(): z.ZodType {
  const place = z.strictObject({ file: z.string(), line: z.int(), column: z.int() });
  const skipped = z.looseObject({ code: z.enum(['repeated', 'known']), vi: z.string(), place });
  const problem = z.looseObject({ code: z.string(), place });
  return z.strictObject({
    version: z.literal(1),
    imported: z.int(),
    skipped: z.array(skipped),
    problems: z.array(problem),
  });
}

function withId(): z.ZodType {
  return z.intersection(conceptSchema, z.looseObject({ id: z.string(), domain: z.string() }));
}
