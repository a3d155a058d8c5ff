import { z } from 'zod';
import type { Analysis, Mention } from './mention.ts';
import type { Value } from './value.ts';

const offset = z
  .int()
  .min(0)
  .describe('UTF-16 code units in the input as read; of a Word file in its text, a line a paragraph');
const confidence = z.number().min(0).max(1);
const concept = z.string().nullable().describe('id of the concept, or null where none was decided');
const exact = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .describe('an exact decimal');
const bound = z.enum(['more-than', 'at-least', 'nearly', 'less-than', 'at-most', 'about']).optional();
const date = z
  .string()
  .regex(/^(\d{4}(-\d{2}(-\d{2})?)?|--\d{2}(-\d{2})?|---\d{2})$/)
  .describe('an ISO date at the precision written');
const time = z
  .string()
  .regex(/^\d{2}(:\d{2}){0,2}$/)
  .describe('on the clock of 24 hours, at the precision written');
const part = z.string().optional();
const fromTo = z.literal(true).optional();
const per = z
  .array(z.strictObject({ unit: z.string(), amount: exact.optional() }))
  .optional()
  .describe('what a rate is told by');
const figureParts = {
  amount: exact,
  to: exact.optional().describe('the other end of a range'),
  fromTo,
  bound,
  toBound: bound.describe('of the other end alone'),
  lastPlace: z
    .int()
    .optional()
    .describe('power of ten of the last digit written, where that is a zero that the amount leaves out'),
  per,
};

const document = z.strictObject({
  type: z.literal('document'),
  number: z.string().optional(),
  year: z.string().optional(),
  symbol: z.string().optional(),
  document: z.string().optional(),
  issuer: z.string().optional(),
  adjective: z.string().optional(),
  meeting: z.strictObject({ key: z.string(), number: z.string(), term: z.string().optional() }).optional(),
  amended: z.string().optional().describe('the year of the amendments it is cited with'),
  here: z.literal(true).optional().describe('the document that speaks'),
});

const citationPart = z.strictObject({
  part: z.string().describe('key of the part in the symbols'),
  numbers: z
    .array(z.string())
    .describe('as written; of a range the first and the last; empty for the part that speaks'),
  range: z.literal(true).optional(),
});

const value = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('number'), ...figureParts }),
  z.strictObject({ type: z.literal('money'), currency: z.string().describe('ISO 4217'), ...figureParts }),
  z.strictObject({ type: z.literal('percent'), ...figureParts }),
  z.strictObject({ type: z.literal('quantity'), unit: z.string(), ...figureParts }),
  z.strictObject({
    type: z.literal('fraction'),
    numerator: exact,
    denominator: exact,
    unit: z.string().optional(),
    bound,
  }),
  z.strictObject({ type: z.literal('ratio'), first: exact, second: exact }),
  z.strictObject({ type: z.literal('score'), first: exact, second: exact }),
  z.strictObject({
    type: z.literal('vague'),
    power: z.int().describe('of ten: 2 for hundreds'),
    few: z.literal(true).optional(),
    unit: z.string().optional(),
    currency: z.string().optional(),
    per,
  }),
  z.strictObject({
    type: z.literal('ordinal'),
    number: z.string(),
    unit: z.string().optional(),
    of: z.string().optional().describe('how many there are'),
    to: z.string().optional().describe('the other end of a stretch'),
    roman: z.literal(true).optional().describe('numbered in Roman figures'),
  }),
  z.strictObject({
    type: z.literal('date'),
    date,
    calendar: z.literal('lunar').optional(),
    newYear: z.literal(true).optional(),
    part,
    word: z.string().optional(),
    monthly: z.literal(true).optional(),
  }),
  z.strictObject({ type: z.literal('impossible-date'), written: z.string() }),
  z.strictObject({
    type: z.literal('period'),
    from: date,
    to: z.union([date, z.literal('now')]),
    word: z.string().optional(),
    fromTo,
  }),
  z.strictObject({ type: z.literal('decade'), decade: z.string().regex(/^\d{3}0$/), part }),
  z.strictObject({ type: z.literal('century'), century: z.string().regex(/^\d{1,2}$/), part }),
  z.strictObject({ type: z.literal('time'), time, to: time.optional(), fromTo, bound: z.literal('about').optional() }),
  z.strictObject({ type: z.literal('relative'), when: z.string() }),
  z.strictObject({
    type: z.literal('part-of-year'),
    part: z.string(),
    months: z.string().optional(),
    quarter: z.string().optional(),
    year: z.string().optional(),
    when: z.string().optional(),
  }),
  document,
  z.strictObject({
    type: z.literal('citation'),
    parts: z.array(citationPart).describe('the smallest first'),
    document: document.optional(),
    link: z.string().optional(),
  }),
]);

/** A value as it is printed. Its type is that of the model; zod spells optional keys a little differently. */
export const valueSchema: z.ZodType<Value> = (value as unknown as z.ZodType<Value>).meta({ id: 'Value' });

/** What was weighed for a sense. */
export const reasonSchema: z.ZodType = z
  .strictObject({
    kind: z.enum([
      'prior',
      'beside',
      'sentence',
      'document',
      'phrase',
      'company',
      'named',
      'domain',
      'use',
      'out-of-force',
    ]),
    factor: z.number().describe('what it multiplied the odds by'),
    cue: z.string().optional(),
  })
  .meta({ id: 'Reason', description: 'What was weighed for a sense; with --explain.' });
const reasons = z.array(reasonSchema).optional();

const sense = z
  .strictObject({ concept: z.string(), vi: z.string(), en: z.string(), confidence, reasons })
  .meta({ id: 'Sense' });

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
  reasons,
  antecedent: z
    .strictObject({ start: offset, end: offset })
    .optional()
    .describe('where a name cut short stands in full'),
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
  .strictObject({
    ...place,
    acronym: z.string(),
    vi: z.string(),
    concept,
    longStart: offset,
    longEnd: offset,
    en: z.string().optional().describe('the English that the text gives for the acronym'),
    doubts: z
      .array(z.enum(['letters', 'sense']))
      .optional()
      .describe('letters: words lack their letter; sense: the glossary knows the acronym in other senses only'),
  })
  .meta({ id: 'Definition' });

const segmentKinds = [
  ...['heading', 'sentence', 'item', 'cell', 'quote', 'caption', 'byline', 'source'],
  ...['nation', 'issuer', 'number', 'dateline', 'mark', 'title', 'abstract', 'addressee', 'basis', 'operative'],
  ...['chapter', 'section', 'article', 'clause', 'point', 'recipient', 'signature', 'signatory', 'appendix'],
];

const segment = z.strictObject({
  id: z.string().regex(/^p\d+s\d+[a-z]*$/),
  kind: z.enum(segmentKinds),
  ...place,
  mentions: z.array(mentionSchema),
});

const spoken = z
  .strictObject({
    value: z.string(),
    by: z.enum(['person', 'dateline', 'issuer', 'opening', 'outlet']).describe('what tells it'),
    start: offset.optional(),
    end: offset.optional(),
  })
  .optional();

const analysis = z.strictObject({
  version: z.literal(1),
  segments: z.array(segment),
  definitions: z.array(definition),
  speaking: z.strictObject({ date: spoken, place: spoken }).optional().describe('when and where the document speaks'),
});

/** What `annotate --format json` prints. */
export const analysisSchema: z.ZodType<Analysis> = analysis.meta({ id: 'Analysis' }) as unknown as z.ZodType<Analysis>;

/** What a bad line of `--batch` is answered by. */
export const batchErrorSchema: z.ZodType = z.strictObject({
  version: z.literal(1),
  id: z.union([z.string(), z.number()]).nullable(),
  line: z.int().min(1),
  error: z.strictObject({
    code: z.enum(['bad-utf8', 'bad-json', 'bad-shape', 'bad-format', 'file-too-large', 'too-many-tags']),
    message: z.string(),
  }),
});

/** A line of `annotate --batch`: an analysis with the id that was given, or an error. */
export const batchAnswerSchema: z.ZodType = z.union([
  analysis.extend({ id: z.union([z.string(), z.number()]).nullable() }),
  batchErrorSchema,
]);
