import { z } from 'zod';
import type { EnglishStyle, LevelEnglish } from '../model/house-style.ts';

/** How British words are spelled: as they stand in the glossary, with the -ize of Oxford, or as in America. */
export type SpellingName = 'british' | 'oxford' | 'american';

/** A house style as it stands in a file. What is left out is that of the style it extends, at last of `default`. */
export type HouseStyleFile = {
  readonly name: string;
  readonly description?: string;
  readonly extends?: string;
  readonly country?: string;
  readonly capital?: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly spelling?: SpellingName;
  readonly words?: Readonly<Record<string, string>>;
  readonly keep?: readonly string[];
  readonly diacritics?: boolean;
  readonly unitNouns?: 'capital' | 'small';
  readonly levels?: Readonly<Record<string, Partial<LevelEnglish>>>;
  readonly examples?: Readonly<Record<string, string>>;
} & Partial<EnglishStyle>;

const text = z.string().trim().min(1);
const word = z.string().regex(/^[a-z]+$/);

const level = z
  .strictObject({
    en: z.string().exactOptional().describe('After a name: Province.'),
    modifier: z.string().exactOptional().describe('Between a name and a body: Provincial.'),
    alone: text.exactOptional().describe('Without a name: the province.'),
    aloneModifier: text.exactOptional().describe('Without a name, before a body: provincial.'),
  })
  .describe('The English of a level of administrative unit.');

const values = {
  dates: z
    .enum(['month-first', 'day-first'])
    .exactOptional()
    .describe('month-first: October 31, 2011. day-first: 31 October 2011.'),
  money: z
    .enum(['spaced', 'joined', 'after'])
    .exactOptional()
    .describe('spaced: VND 1.069 trillion. joined: VND1.069 trillion. after: 1.069 trillion VND.'),
  currencies: z.record(z.string(), text).exactOptional().describe('What stands for a currency: { USD: US$ }.'),
  scale: z
    .enum(['trillion', 'billion'])
    .exactOptional()
    .describe('The largest scale named: 1.069 trillion, or 1,069 billion.'),
  percent: z.enum(['%', 'percent', 'per cent']).exactOptional().describe('65.5%, 65.5 percent, 65.5 per cent.'),
  ranges: z.enum(['dash', 'hyphen']).exactOptional().describe('dash: 2011–2015. hyphen: 2011-2015.'),
  codes: z
    .enum(['plain', 'vietnamese'])
    .exactOptional()
    .describe('Document codes: plain 1719/QD-TTg, vietnamese 1719/QĐ-TTg.'),
  number: z.enum(['No.', 'No']).exactOptional().describe('What stands before a document number.'),
};

/** The keys of a file that say how values are written. */
export const valueKeys: readonly (keyof EnglishStyle)[] = Object.keys(values) as (keyof EnglishStyle)[]; // the schema below has every key

/** The shape of a house style's file. */
export const houseStyleSchema: z.ZodType<HouseStyleFile> = z
  .strictObject({
    name: text.describe('What the style is called, and the key of `styles` in the glossary that serves it.'),
    description: text.exactOptional().describe('Whose style it is, and where it was seen.'),
    extends: text.exactOptional().describe('The style that this one departs from: mofa, or a file beside this one.'),
    country: text.exactOptional().describe('Viet Nam or Vietnam.'),
    capital: text.exactOptional().describe('Ha Noi or Hanoi.'),
    names: z
      .record(z.string(), text)
      .exactOptional()
      .describe('Further names, by how the glossary spells them: { Ho Chi Minh City: HCM City }.'),
    spelling: z
      .enum(['british', 'oxford', 'american'])
      .exactOptional()
      .describe('british: organisation, programme. oxford: organization, programme. american: organization, program.'),
    words: z.record(word, text).exactOptional().describe('Further words, in small letters: { chairperson: chair }.'),
    keep: z.array(text).exactOptional().describe('Names in which nothing is changed: [World Health Organization].'),
    diacritics: z.boolean().exactOptional().describe('Whether Vietnamese names keep their diacritics: Lạng Sơn.'),
    unitNouns: z
      .enum(['capital', 'small'])
      .exactOptional()
      .describe('capital: Lang Son Province. small: Lang Son province.'),
    levels: z
      .record(z.string(), level)
      .exactOptional()
      .describe('Levels of administrative units whose English is another: { municipality: { en: City } }.'),
    ...values,
    examples: z
      .record(z.string(), text)
      .exactOptional()
      .describe('Vietnamese, and what this style makes of it: { 1.069 tỷ đồng: 1.069 trillion VND }.'),
  })
  .meta({ title: 'Songngu house style', description: 'How a house spells and writes its English.' });

const ending = z.string().regex(/^[a-z]*$/);

/** Beginnings of words by how the glossary spells them, and the endings that each can have: `{ organis: organiz }`, `[e, ed, ing]`. */
export type SpelledWords = { readonly endings: readonly string[]; readonly words: Readonly<Record<string, string>> };

/** The shape of glossary/styles/spelling.yaml. */
export type SpellingFile = {
  readonly oxford: readonly SpelledWords[];
  readonly american: readonly SpelledWords[];
  readonly keep: readonly string[];
};

const spelledWords = z.array(
  z.strictObject({
    endings: z.array(ending),
    words: z.record(word, word),
  }),
);

export const spellingSchema: z.ZodType<SpellingFile> = z.strictObject({
  oxford: spelledWords,
  american: spelledWords,
  keep: z.array(text),
});

/** The JSON Schema that gives completion and errors in an editor, made from what the reader itself checks. */
export function houseStyleJsonSchema(): Readonly<Record<string, unknown>> {
  return { $id: 'urn:songngu:house-style:1', ...z.toJSONSchema(houseStyleSchema, { io: 'input' }) };
}
