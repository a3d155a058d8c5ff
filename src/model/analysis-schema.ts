import { z } from 'zod';
import type { Analysis, Mention } from './mention.ts';
import type { Value } from './value.ts';

const offset = z.int().min(0).describe('UTF-16 code units in the input as read');
const confidence = z.number().min(0).max(1);
const concept = z.string().nullable().describe('id of the concept, or null where none was decided');
const exact = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .describe('an exact decimal');
const bound = z.enum(['more-than', 'at-least', 'nearly', 'less-than', 'at-most', 'about']).optional();
const date = z
  .string()
  .regex(/^(\d{4}(-\d{2}(-\d{2})?)?|--\d{2}(-\d{2})?)$/)
  .describe('an ISO date at the precision written');

const value = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('number'), amount: exact, bound }),
  z.strictObject({ type: z.literal('money'), amount: exact, currency: z.string().describe('ISO 4217'), bound }),
  z.strictObject({ type: z.literal('percent'), amount: exact, bound }),
  z.strictObject({ type: z.literal('quantity'), amount: exact, unit: z.string(), bound }),
  z.strictObject({ type: z.literal('ordinal'), number: z.string(), unit: z.string().optional() }),
  z.strictObject({ type: z.literal('date'), date }),
  z.strictObject({ type: z.literal('period'), from: date, to: date, word: z.string().optional() }),
  z.strictObject({
    type: z.literal('part-of-year'),
    part: z.string(),
    months: z.string().optional(),
    quarter: z.string().optional(),
    year: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('document'),
    number: z.string(),
    year: z.string().optional(),
    symbol: z.string(),
    document: z.string().optional(),
    issuer: z.string().optional(),
    adjective: z.string().optional(),
  }),
]);

/** A value as it is printed. Its type is that of the model; zod spells optional keys a little differently. */
const valueSchema: z.ZodType<Value> = (value as unknown as z.ZodType<Value>).meta({ id: 'Value' });

const sense = z.strictObject({ concept: z.string(), vi: z.string(), en: z.string(), confidence }).meta({ id: 'Sense' });

const place = { start: offset, end: offset };
const common = {
  ...place,
  text: z.string().describe('input.slice(start, end)'),
  status: z.enum(['decided', 'ambiguous', 'unknown']),
  confidence,
  via: z.enum(['glossary', 'definition', 'template', 'rule', 'person']),
};

const anachronism = z
  .strictObject({
    from: z.iso.date().optional().describe('first day of the name'),
    until: z.iso.date().optional().describe('last day of the name'),
    successor: z.string().optional().describe('id of the concept that took its place, of a name no longer in force'),
    predecessor: z.string().optional().describe('id of the concept before it, of a name not yet in force'),
  })
  .meta({ id: 'Anachronism', description: 'Where the date of the document is known: the name was not in force then.' });

const named = z.strictObject({
  ...common,
  get parts() {
    return z.array(mentionSchema);
  },
  kind: z.enum(['term', 'acronym', 'place', 'name']),
  concept,
  vi: z.string().nullable(),
  en: z.string().nullable(),
  alternatives: z.array(sense),
  anachronism: anachronism.optional(),
});

const valued = z.strictObject({
  ...common,
  get parts() {
    return z.array(mentionSchema);
  },
  kind: z.enum(['value', 'reference']),
  en: z.string(),
  value: valueSchema,
});

/** One mention, with its parts. */
export const mentionSchema: z.ZodType<Mention> = (z.union([named, valued]) as unknown as z.ZodType<Mention>).meta({
  id: 'Mention',
});

const definition = z
  .strictObject({ ...place, acronym: z.string(), vi: z.string(), concept, longStart: offset, longEnd: offset })
  .meta({ id: 'Definition' });

const segment = z.strictObject({
  id: z.string().regex(/^p\d+s\d+[a-z]*$/),
  kind: z.enum(['heading', 'sentence', 'item', 'cell', 'quote', 'caption', 'byline', 'source']),
  ...place,
  mentions: z.array(mentionSchema),
});

const analysis = z.strictObject({
  version: z.literal(1),
  segments: z.array(segment),
  definitions: z.array(definition),
});

/** What `annotate --format json` prints. */
export const analysisSchema: z.ZodType<Analysis> = analysis.meta({ id: 'Analysis' }) as unknown as z.ZodType<Analysis>;

const batchError = z.strictObject({
  version: z.literal(1),
  id: z.union([z.string(), z.number()]).nullable(),
  line: z.int().min(1),
  error: z.strictObject({ code: z.enum(['bad-utf8', 'bad-json', 'bad-shape', 'bad-format']), message: z.string() }),
});

/** A line of `annotate --batch`: an analysis with the id that was given, or an error. */
export const batchAnswerSchema: z.ZodType = z.union([
  analysis.extend({ id: z.union([z.string(), z.number()]).nullable() }),
  batchError,
]);
