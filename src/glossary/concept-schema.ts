import { z } from 'zod';
import type { Concept } from '../model/concept.ts';

/** A concept as it stands in a file: `domain` is the file's where it is left out, `id` the slug of `vi`. */
export type WrittenConcept = Omit<Concept, 'id' | 'domain'> & { readonly id?: string; readonly domain?: string };

const text = z.string().trim().min(1);
const textList = z.array(text);

const englishForms = z
  .strictObject({
    named: text.describe('With a name in the slot: {place} People’s Committee.'),
    level: text.exactOptional().describe('With a level alone in the slot, as in UBND tỉnh.'),
    bare: text.exactOptional().describe('With an optional slot left empty.'),
  })
  .meta({ id: 'EnglishForms', description: 'The English of a template, by what fills its slot.' });

/** One entry of a glossary file. */
export const conceptSchema: z.ZodType<WrittenConcept> = z
  .strictObject({
    vi: text.describe(
      'The preferred Vietnamese term. {place}, {field}, {name}, {number}, {body} are slots; {place?} may stay empty.',
    ),
    en: z.union([text, englishForms]).describe('The preferred English: lower case for common nouns, no article.'),
    styles: z
      .record(z.string(), z.union([text, englishForms]))
      .exactOptional()
      .describe('English of its own in a house style, by the style: { mofa: "People’s Committee of {place}" }.'),
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .exactOptional()
      .describe('Only where two terms would share an id: small letters, digits and hyphens.'),
    domain: text.exactOptional().describe('Overrides the domain of the file.'),
    acronyms: textList.exactOptional().describe('Vietnamese short forms: [CTDT].'),
    variants: textList
      .exactOptional()
      .describe(
        'Other Vietnamese terms for the same thing. Spellings that differ in tone place or capitals are found anyway.',
      ),
    admitted: textList.exactOptional().describe('Other English that is accepted.'),
    deprecated: textList.exactOptional().describe('English that should no longer be used.'),
    cues: textList
      .exactOptional()
      .describe(
        'What speaks for this sense of an ambiguous acronym: words that stand near it (tín chỉ), or directly beside it, with ~ where it stands (chụp ~, ~ sọ não). Beside it {person}, {place}, {number}, {name} and {acronym} stand for any; ~CT is a place for that acronym alone.',
      ),
    priors: z
      .record(z.string(), z.number().min(0).max(1))
      .exactOptional()
      .describe('How common this sense of an acronym is, 0 to 1: { CTDT: 0.9 }.'),
    abbreviation: text.exactOptional().describe('The English short form: MOFA.'),
    plural: text.exactOptional().describe('The English plural, where it is irregular.'),
    pos: z.enum(['noun', 'name', 'verb', 'adjective', 'phrase']).exactOptional().describe('Part of speech.'),
    definition: text.exactOptional().describe('What the term means.'),
    note: text.exactOptional().describe('For the next translator.'),
    source: text
      .exactOptional()
      .describe('Where the English comes from: a document number, or a page and the day it was seen.'),
    status: z.enum(['proposed', 'approved', 'official']).exactOptional().describe('How far the English is agreed.'),
    from: z.iso.date().exactOptional().describe('First day of the name: 2025-03-01.'),
    until: z.iso.date().exactOptional().describe('Last day of the name: 2025-02-28.'),
    successor: text.exactOptional().describe('The id of the concept that took its place.'),
    case: z.enum(['exact', 'any', 'smart']).exactOptional().describe('How capitals must fit. smart is the default.'),
    gloss: z
      .enum(['never'])
      .exactOptional()
      .describe('never: an everyday word, which annotate leaves alone unless asked (--mark words).'),
    accept: textList.exactOptional().describe('Findings of lint that are right as they are: [acronym-letters].'),
    level: text.exactOptional().describe('For a place: the level of its unit, a key of levels in the symbols.'),
  })
  .meta({ id: 'Concept', description: 'One idea with one preferred English.' });

const domain = text.describe('What field the file is about: ethnic-affairs.');

/** A glossary file: a domain and its concepts. */
const glossaryFileSchema: z.ZodType<{ domain: string; concepts: WrittenConcept[] }> = z
  .strictObject({ domain, concepts: z.array(conceptSchema).describe('The entries, in any order.') })
  .meta({ title: 'Songngu glossary', description: 'Vietnamese administrative terms and their English.' });

/** The same file with its concepts unread: each is checked by itself, so that a bad one does not hide the others. */
export const openFileSchema: z.ZodType<{ domain: string; concepts: unknown[] }> = z.strictObject({
  domain,
  concepts: z.array(z.unknown()),
});

/** The JSON Schema that gives completion and errors in an editor, made from what the reader itself checks. */
export function glossaryJsonSchema(): Readonly<Record<string, unknown>> {
  return { $id: 'urn:songngu:glossary:1', ...z.toJSONSchema(glossaryFileSchema, { io: 'input' }) };
}
