import { z } from 'zod';
import type { Symbols } from './symbols.ts';

const word = z.string().min(1);
const words = z.array(word);
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case ASCII with hyphens');

const scale = z.strictObject({
  vi: words,
  power: z.int().min(1).max(18),
  en: word.exactOptional(),
  except: words.exactOptional(),
});

const bound = z.strictObject({
  bound: z.enum(['more-than', 'at-least', 'nearly', 'less-than', 'at-most', 'about']),
  vi: words,
  en: word,
  after: words.exactOptional(),
  opening: words.exactOptional(),
  place: words.exactOptional(),
  notAfter: words.exactOptional(),
});

const currency = z.strictObject({
  code: z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code'),
  vi: words,
  before: words.exactOptional(),
  except: words.exactOptional(),
});

const unit = z.strictObject({
  key,
  vi: words,
  en: word,
  plural: word.exactOptional(),
  measure: z.boolean().exactOptional(),
  spelled: z.boolean().exactOptional(),
  except: words.exactOptional(),
});

const documentType = z.strictObject({
  symbol: word,
  vi: word,
  en: word,
  system: z.enum(['state', 'party', 'both']),
  unwritten: z.boolean().exactOptional(),
  also: words.exactOptional(),
});

const documentAdjective = z.strictObject({ key, vi: word, en: word });

const issuer = z.strictObject({ code: word, vi: word, en: word, also: words.exactOptional() });

const level = z.strictObject({
  key,
  vi: words,
  // A centrally run city has no word of its own in English: Ha Noi.
  en: z.string(),
  modifier: z.string(),
  alone: z.string(),
  aloneModifier: z.string(),
  numbered: z.boolean().exactOptional(),
});

const period = z.strictObject({ key, vi: words, en: z.string().includes('{period}') });

const yearPart = z.strictObject({
  key,
  vi: words,
  en: z.string().includes('{year}'),
  enAlone: word.exactOptional(),
  except: words.exactOptional(),
});

const ordinal = z.strictObject({
  key,
  vi: words,
  en: z.string().includes('{ordinal}'),
  roman: z.boolean().exactOptional(),
});

const calendar = z.strictObject({
  day: words,
  month: words,
  year: words,
  dayParts: words,
  dateCues: words,
  otherCalendar: words,
  from: words,
  to: words,
  and: words,
  hour: words,
  minute: words,
});

const figures = z.strictObject({ percent: words, labels: words, vague: words, number: words });

const persons = z.strictObject({ familyNames: words, middleNames: words });

/** One file of glossary/symbols/: one or more sections of the symbols. All files together hold every section. */
export const symbolsSchema: z.ZodType<Partial<Symbols>> = z.strictObject({
  scales: z.array(scale).exactOptional(),
  bounds: z.array(bound).exactOptional(),
  currencies: z.array(currency).exactOptional(),
  units: z.array(unit).exactOptional(),
  documentTypes: z.array(documentType).exactOptional(),
  documentAdjectives: z.array(documentAdjective).exactOptional(),
  issuers: z.array(issuer).exactOptional(),
  levels: z.array(level).exactOptional(),
  months: z.array(word).length(12).exactOptional(),
  periods: z.array(period).exactOptional(),
  yearParts: z.array(yearPart).exactOptional(),
  ordinals: z.array(ordinal).exactOptional(),
  calendar: calendar.exactOptional(),
  figures: figures.exactOptional(),
  persons: persons.exactOptional(),
});
