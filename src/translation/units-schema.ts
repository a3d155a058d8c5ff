import { z } from 'zod';
import type { SegmentId } from '../model/segment.ts';
import type { Origin, UnitsFile } from '../model/unit.ts';

const text = z.string().regex(/\S/);

/** Plain text to the reader, which reports ids by itself; the pattern is for editors. */
const unitId = z
  .string()
  .meta({ pattern: '^p[1-9][0-9]*s[1-9][0-9]*[a-z]*$' })
  .describe(
    'Given once, from where the sentence first stood (p3s2); never reused, never renumbered.',
  ) as unknown as z.ZodType<SegmentId>;

/** Every status a unit can have. */
export const unitStatuses = ['draft', 'translated', 'reviewed', 'stale'] as const;

const status = z
  .enum(unitStatuses)
  .describe(
    'draft: nobody has confirmed the English. translated, reviewed: a person has. stale: the Vietnamese changed since.',
  );

/** What goes with each maker is checked by the reader: a union would hide which one was meant. */
const origin = z
  .strictObject({
    by: z.enum(['person', 'offline', 'memory', 'engine']),
    match: z.number().min(0).max(100).exactOptional().describe('Of memory: how alike the sentence was, in per cent.'),
    repaired: z.int().min(1).exactOptional().describe('Of memory: how many values, names and terms were put in.'),
    name: text.exactOptional().describe('Of engine: which one.'),
  })
  .describe('Who made the English.') as unknown as z.ZodType<Origin>;

const was = z
  .strictObject({ vi: text, status })
  .describe('Of a stale unit: the Vietnamese that the English was made from, and the status it had.');

const waiver = z
  .strictObject({
    rule: text.describe('The rule whose finding is right as it stands: figure-mismatch.'),
    reason: text.describe('Why.'),
    term: text.exactOptional().describe('Only findings about this concept or these words.'),
  })
  .describe('A finding of songngu check that a person has looked at.');

const unit = z
  .strictObject({
    id: unitId,
    vi: text.describe('The sentence as it stands in the source, inline Markdown. Written by sync.'),
    en: text.exactOptional().describe('The English, inline Markdown. $t(concept-id) names a concept of the glossary.'),
    status,
    origin: origin.exactOptional(),
    note: text.exactOptional().describe('For the next translator.'),
    ignore: z.array(waiver).exactOptional().describe('What songngu check is not to report here, and why.'),
    was: was.exactOptional(),
  })
  .meta({ id: 'Unit', description: 'A sentence and its English.' });

const date = z
  .union([z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)])
  .describe('The day of the text, or as much of it as is known: 2018-08-20, 2018-08, 2018.');

const sourceName = z.string().regex(/^[^/\\]+\.(?:md|markdown)$/);

/** The shape of a units.yaml. */
export const unitsFileSchema: z.ZodType<UnitsFile> = z
  .strictObject({
    source: sourceName.describe('The Vietnamese text, beside this file: vi.md.'),
    date: date.exactOptional(),
    place: text.exactOptional().describe('Where the text speaks from: Hà Nội.'),
    senses: z
      .record(z.string(), text)
      .exactOptional()
      .describe('What acronyms mean in this text, by concept id: { CSDT: chinh-sach-dan-toc }.'),
    ignore: z.array(text).exactOptional().describe('Words that are never a term in this text.'),
    units: z.array(unit).describe('One for each sentence of the source.'),
    attic: z.array(unit).exactOptional().describe('Units whose sentence is gone. Their English is kept.'),
  })
  .meta({ title: 'Songngu translation units', description: 'The sentences of a text and their English.' });

/** The JSON Schema that gives completion and errors in an editor, made from what the reader itself checks. */
export function unitsJsonSchema(): Readonly<Record<string, unknown>> {
  return { $id: 'urn:songngu:units:1', ...z.toJSONSchema(unitsFileSchema, { io: 'input' }) };
}
