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
  short: z.boolean().exactOptional(),
});

const bound = z.strictObject({
  bound: z.enum(['more-than', 'at-least', 'nearly', 'less-than', 'at-most', 'about']),
  vi: words,
  en: word,
  after: words.exactOptional(),
  opening: words.exactOptional(),
  place: words.exactOptional(),
  sure: words.exactOptional(),
  ofUnit: z.strictObject({ unit: key, vi: words, notAfter: words.exactOptional() }).exactOptional(),
  notAfter: words.exactOptional(),
  comparing: words.exactOptional(),
  doubtfulAfter: words.exactOptional(),
});

const currency = z.strictObject({
  code: z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code'),
  vi: words,
  before: words.exactOptional(),
  except: words.exactOptional(),
  whole: z.boolean().exactOptional(),
  en: word.exactOptional(),
});

const unit = z.strictObject({
  key,
  vi: words,
  en: word,
  plural: word.exactOptional(),
  measure: z.boolean().exactOptional(),
  time: z.enum(['span', 'age']).exactOptional(),
  spelled: z.boolean().exactOptional(),
  except: words.exactOptional(),
  per: z.boolean().exactOptional(),
  ranked: z.boolean().exactOptional(),
  surface: z.boolean().exactOptional(),
  small: z.boolean().exactOptional(),
  decimal: z.boolean().exactOptional(),
  elseAfter: words.exactOptional(),
  onlyAfter: words.exactOptional(),
  signed: z.boolean().exactOptional(),
  smaller: z.array(z.strictObject({ unit: key, count: z.int().min(2) })).exactOptional(),
});

const documentType = z.strictObject({
  symbol: word,
  vi: word,
  en: word,
  system: z.enum(['state', 'party', 'both']),
  unwritten: z.boolean().exactOptional(),
  untyped: z.boolean().exactOptional(),
  also: words.exactOptional(),
  short: z.enum(['noun', 'capital', 'none']).exactOptional(),
  single: z.boolean().exactOptional(),
  issuers: words.exactOptional(),
  except: words.exactOptional(),
});

const documentAdjective = z.strictObject({ key, vi: word, en: word });

const issuer = z.strictObject({
  code: word,
  vi: word,
  en: word,
  also: words.exactOptional(),
  system: z.enum(['state', 'party']).exactOptional(),
});

const issuerPart = z.strictObject({
  code: word,
  vi: word,
  en: word,
  role: z.enum(['head', 'field', 'of', 'body']),
  also: words.exactOptional(),
});

const acronyms = z.strictObject({
  silent: words,
  posts: z.array(z.strictObject({ code: word, vi: word, en: z.string().includes('{body}'), before: words })),
});

const meeting = z.strictObject({
  key,
  vi: words,
  en: z.string().includes('{number}'),
  enAlone: z.string().includes('{number}').exactOptional(),
});

const citationPart = z.strictObject({
  key,
  vi: words,
  en: word,
  plural: word,
  numbers: z.array(z.enum(['letter', 'figure', 'roman', 'rank'])).min(1),
  notAfter: words.exactOptional(),
  dependent: z.boolean().exactOptional(),
});

const citationLink = z.strictObject({ key, vi: words, en: word });

const citations = z.strictObject({
  several: words,
  joints: words,
  here: words,
  rank: words,
  cues: words,
  hereCues: words,
  followers: words,
  amended: words,
  amendedEnglish: z.string().includes('{year}'),
});

const level = z.strictObject({
  key,
  vi: words,
  // A centrally run city has no word of its own in English: Ha Noi.
  en: z.string(),
  modifier: z.string(),
  alone: z.string(),
  aloneModifier: z.string(),
  numbered: z.boolean().exactOptional(),
  closed: z.boolean().exactOptional(),
});

const period = z.strictObject({
  key,
  vi: words,
  en: z.string().includes('{period}'),
  single: z.boolean().exactOptional(),
});

const datePart = z.strictObject({
  key,
  vi: words,
  en: z.string().includes('{date}'),
  the: z.string().includes('{date}'),
  notAfter: words.exactOptional(),
});

const relative = z.strictObject({
  key,
  vi: words,
  en: word,
  year: z.boolean().exactOptional(),
  notAfter: words.exactOptional(),
  except: words.exactOptional(),
});

const lunar = z.strictObject({
  after: words,
  months: z.array(z.strictObject({ vi: words, month: z.int().min(1).max(12) })),
  fullMoon: words,
  newYear: words,
  earlyDay: words,
  sameDay: words,
  stems: words,
  branches: words,
});

const hours = z.array(z.tuple([z.int().min(0).max(24), z.int().min(0).max(24)]));

const clock = z.strictObject({
  hour: words,
  hourLetters: words,
  minute: words,
  less: words,
  second: words,
  dayParts: z.array(z.strictObject({ vi: words, same: hours, later: hours })),
  cues: words,
  durations: words,
  after: words,
  notBefore: words,
  daily: words,
  zones: words,
  named: z.array(z.strictObject({ vi: words, time: z.string().regex(/^\d\d(:\d\d)?$/) })),
});

const dateEnglish = z.strictObject({
  fromTo: z.string().includes('{from}').includes('{to}'),
  since: z.string().includes('{from}'),
  monthly: z.string().includes('{date}'),
  decade: z.string().includes('{decade}'),
  century: z.string().includes('{ordinal}'),
  the: z.string().includes('{date}'),
  day: z.string().includes('{day}'),
  lunarDay: z.string().includes('{day}').includes('{month}'),
  lunarDayAlone: z.string().includes('{day}'),
  lunarMonth: z.string().includes('{month}'),
  lunarNewYear: z.string().includes('{day}'),
  ofYear: z.string().includes('{date}').includes('{year}'),
  am: word,
  pm: word,
  noon: word,
  midnight: word,
});

const yearPart = z.strictObject({
  key,
  vi: words,
  en: z.string().includes('{year}'),
  enAlone: word.exactOptional(),
  enRelative: word.exactOptional(),
  except: words.exactOptional(),
  notAfter: words.exactOptional(),
  between: z.boolean().exactOptional(),
});

const ordinal = z.strictObject({
  key,
  vi: words,
  en: z.string().regex(/\{(?:ordinal|figure)\}/),
  numbered: words.exactOptional(),
  sure: z.boolean().exactOptional(),
  least: z.int().exactOptional(),
  behind: words.exactOptional(),
  most: z.int().exactOptional(),
  notAfter: words.exactOptional(),
  words: z.boolean().exactOptional(),
  bare: words.exactOptional(),
  roman: z.boolean().exactOptional(),
  figuresAfter: words.exactOptional(),
  of: z.boolean().exactOptional(),
});

const calendar = z.strictObject({
  day: words,
  month: words,
  monthLetters: words,
  year: words,
  dayParts: words,
  dateCues: words,
  weekdays: words,
  monthly: words,
  eachMonth: words,
  eachYear: words,
  idioms: words,
  decades: words,
  yearsOrDecade: words,
  centuries: words,
  lastCentury: words,
  of: words,
  from: words,
  to: words,
  and: words,
  opening: words,
  until: words,
  untilNow: words,
});

const figures = z.strictObject({
  percent: words,
  labels: words,
  verbLabels: words,
  notLabels: words,
  softLabels: words,
  datedNames: words,
  forces: words,
  vague: words,
  many: words,
  few: words,
  fewOfThings: words,
  asMuchAs: words,
  notMany: words,
  part: words,
  notPart: words,
  half: words,
  allDay: z.strictObject({ vi: words, amount: z.string().regex(/^\d+$/), unit: key, per: key }),
  multiples: z.array(z.strictObject({ vi: words, amount: z.string().regex(/^\d+(\.\d+)?$/), unit: key })),
  ratios: words,
  scores: words,
  wholes: words,
  shareCues: words,
  fiveCues: words,
  oneCues: words,
  ofOne: words,
  numeralNames: words,
  countCues: words,
  notCounted: words,
  rangeCues: words,
  medals: words,
  from: words,
  to: words,
  rises: words,
  falls: words,
  and: words,
  outOf: words,
  comparedWith: words,
  places: words,
  amountCues: words,
  each: words,
  eachOfSum: words,
  eachOfMany: words,
  minus: words,
  number: words,
});

const persons = z.strictObject({ familyNames: words, middleNames: words, titles: words, placeEndings: words });

const bodies = z.strictObject({
  kinds: words,
  bodies: words,
  notBodies: words,
  parts: words,
  posts: words,
  postPrefixes: words,
  withoutArticle: words,
  withArticle: words,
  several: words,
  behindShort: words,
  neverShort: words,
});

const counted = z.record(word, z.int().min(0));
const moreEnglish = z.array(z.strictObject({ key, en: words }));

const english = z.strictObject({
  numbers: counted,
  ranks: counted,
  parts: counted,
  outOf: words,
  oneIn: words,
  ratios: words,
  multiples: z.strictObject({ unit: word, en: counted }),
  rankEndings: words,
  scales: z.array(z.strictObject({ power: z.int().min(1).max(18), en: words, short: z.boolean().exactOptional() })),
  bounds: z.array(
    z.strictObject({
      bound: z.enum(['more-than', 'at-least', 'nearly', 'less-than', 'at-most', 'about']),
      en: words,
      place: words.exactOptional(),
      after: words.exactOptional(),
      notAfter: words.exactOptional(),
    }),
  ),
  currencies: z.array(z.strictObject({ code: z.string(), en: words, before: words })),
  percent: words,
  units: moreEnglish,
  periods: moreEnglish,
  yearParts: moreEnglish,
  dateParts: moreEnglish,
  ordinals: moreEnglish,
  relatives: moreEnglish,
  months: z.array(z.strictObject({ month: z.int().min(1).max(12), en: words })),
  doubtfulMonths: words,
  notDays: words,
  monthCues: words,
  yearCues: words,
  dayCues: words,
  of: words,
  dayOf: words,
  the: words,
  from: words,
  to: words,
  and: words,
  articles: words,
  minus: words,
  half: word,
  per: words,
  vague: z.strictObject({ tens: words, hundreds: words, dozen: words, few: words }),
  determiners: words,
  here: words,
  since: words,
  monthly: words,
  am: words,
  pm: words,
  documentTypes: z.array(z.strictObject({ symbol: word, en: words })),
  number: words,
  labels: words,
  phrases: words,
  stops: words,
});

const month = z.int().min(1).max(12);

const comparison = z.strictObject({
  unlikeUnits: z.array(words),
  hidden: z.array(z.strictObject({ number: z.int().min(1), en: words })),
  yearStretches: z.array(
    z.strictObject({
      part: word,
      first: month.exactOptional(),
      last: month.exactOptional(),
      quarter: z.boolean().exactOptional(),
    }),
  ),
  boundsSaid: z.array(
    z.strictObject({
      bound: z.enum(['more-than', 'at-least', 'nearly', 'less-than', 'at-most', 'about']),
      vi: words,
      en: words,
    }),
  ),
  justBelow: words,
  placesSaid: words,
  alikeParts: z.array(words),
  partsSaid: words,
  unlikeRanks: z.array(words),
  englishMeasures: z.array(z.strictObject({ unit: word, metric: word, is: z.string().regex(/^\d+(?:\.\d+)?$/) })),
  doubledWords: z.array(z.strictObject({ en: word, notBefore: words.exactOptional() })),
});

/** One file of glossary/symbols/: one or more sections of the symbols. All files together hold every section. */
export const symbolsSchema: z.ZodType<Partial<Symbols>> = z.strictObject({
  scales: z.array(scale).exactOptional(),
  bounds: z.array(bound).exactOptional(),
  currencies: z.array(currency).exactOptional(),
  units: z.array(unit).exactOptional(),
  documentTypes: z.array(documentType).exactOptional(),
  documentAdjectives: z.array(documentAdjective).exactOptional(),
  issuers: z.array(issuer).exactOptional(),
  issuerParts: z.array(issuerPart).exactOptional(),
  acronyms: acronyms.exactOptional(),
  meetings: z.array(meeting).exactOptional(),
  citationParts: z.array(citationPart).exactOptional(),
  citationLinks: z.array(citationLink).exactOptional(),
  citations: citations.exactOptional(),
  codes: words.exactOptional(),
  levels: z.array(level).exactOptional(),
  months: z.array(word).length(12).exactOptional(),
  periods: z.array(period).exactOptional(),
  yearParts: z.array(yearPart).exactOptional(),
  ordinals: z.array(ordinal).exactOptional(),
  dateParts: z.array(datePart).exactOptional(),
  relatives: z.array(relative).exactOptional(),
  lunar: lunar.exactOptional(),
  clock: clock.exactOptional(),
  dateEnglish: dateEnglish.exactOptional(),
  calendar: calendar.exactOptional(),
  figures: figures.exactOptional(),
  persons: persons.exactOptional(),
  bodies: bodies.exactOptional(),
  english: english.exactOptional(),
  comparison: comparison.exactOptional(),
});
