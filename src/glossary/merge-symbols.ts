import type { Symbols } from '../model/symbols.ts';

/** No symbols at all: nothing is a unit, a currency or a document type. */
export const noSymbols: Symbols = {
  scales: [],
  bounds: [],
  currencies: [],
  units: [],
  documentTypes: [],
  documentAdjectives: [],
  issuers: [],
  issuerParts: [],
  acronyms: { silent: [], posts: [] },
  meetings: [],
  citationParts: [],
  citationLinks: [],
  codes: [],
  citations: {
    several: [],
    joints: [],
    here: [],
    rank: [],
    cues: [],
    hereCues: [],
    followers: [],
    amended: [],
    amendedEnglish: '',
  },
  levels: [],
  months: [],
  periods: [],
  yearParts: [],
  ordinals: [],
  dateParts: [],
  relatives: [],
  lunar: { after: [], months: [], fullMoon: [], newYear: [], earlyDay: [], sameDay: [], stems: [], branches: [] },
  clock: {
    hour: [],
    hourLetters: [],
    minute: [],
    less: [],
    second: [],
    dayParts: [],
    cues: [],
    durations: [],
    after: [],
    notBefore: [],
    daily: [],
    zones: [],
    named: [],
  },
  dateEnglish: {
    fromTo: '{from}–{to}',
    since: '{from}–',
    monthly: '{date}',
    decade: '{decade}',
    century: '{ordinal}',
    the: '{date}',
    day: '{day}',
    lunarDay: '{day} {month}',
    lunarDayAlone: '{day}',
    lunarMonth: '{month}',
    lunarNewYear: '{day}',
    ofYear: '{date} {year}',
    am: '',
    pm: '',
    noon: '12',
    midnight: '0',
  },
  calendar: {
    day: [],
    month: [],
    monthLetters: [],
    year: [],
    dateCues: [],
    weekdays: [],
    dayParts: [],
    eachMonth: [],
    monthly: [],
    idioms: [],
    decades: [],
    yearsOrDecade: [],
    centuries: [],
    lastCentury: [],
    of: [],
    from: [],
    to: [],
    and: [],
    opening: [],
    until: [],
    untilNow: [],
  },
  figures: {
    percent: [],
    labels: [],
    verbLabels: [],
    notLabels: [],
    softLabels: [],
    datedNames: [],
    vague: [],
    many: [],
    few: [],
    fewOfThings: [],
    asMuchAs: [],
    notMany: [],
    part: [],
    notPart: [],
    half: [],
    multiples: [],
    allDay: { vi: [], amount: '', unit: '', per: '' },
    ratios: [],
    scores: [],
    wholes: [],
    shareCues: [],
    fiveCues: [],
    oneCues: [],
    ofOne: [],
    numeralNames: [],
    countCues: [],
    notCounted: [],
    rangeCues: [],
    medals: [],
    from: [],
    to: [],
    rises: [],
    falls: [],
    and: [],
    outOf: [],
    places: [],
    amountCues: [],
    each: [],
    eachOfSum: [],
    eachOfMany: [],
    minus: [],
    number: [],
  },
  persons: { familyNames: [], middleNames: [], titles: [], placeEndings: [] },
  bodies: {
    kinds: [],
    bodies: [],
    notBodies: [],
    parts: [],
    posts: [],
    postPrefixes: [],
    withoutArticle: [],
    withArticle: [],
    several: [],
    behindShort: [],
    neverShort: [],
  },
  english: {
    numbers: {},
    ranks: {},
    parts: {},
    outOf: [],
    oneIn: [],
    ratios: [],
    multiples: { unit: '', en: {} },
    rankEndings: [],
    scales: [],
    bounds: [],
    currencies: [],
    percent: [],
    units: [],
    periods: [],
    yearParts: [],
    dateParts: [],
    ordinals: [],
    relatives: [],
    months: [],
    doubtfulMonths: [],
    notDays: [],
    monthCues: [],
    yearCues: [],
    dayCues: [],
    of: [],
    dayOf: [],
    the: [],
    from: [],
    to: [],
    and: [],
    articles: [],
    minus: [],
    half: '',
    per: [],
    vague: { tens: [], hundreds: [], dozen: [], few: [] },
    determiners: [],
    here: [],
    since: [],
    monthly: [],
    am: [],
    pm: [],
    documentTypes: [],
    number: [],
    labels: [],
    phrases: [],
    stops: [],
  },
  comparison: {
    unlikeUnits: [],
    hidden: [],
    yearStretches: [],
    boundsSaid: [],
    justBelow: [],
    placesSaid: [],
    alikeParts: [],
    partsSaid: [],
    unlikeRanks: [],
    englishMeasures: [],
    doubledWords: [],
  },
};

/** Symbols of the files of one layer: lists of the same name are joined. */
export function joinSymbols(parts: readonly Partial<Symbols>[]): Partial<Symbols> {
  const joined: Record<string, unknown> = {};
  for (const part of parts) {
    for (const [name, value] of Object.entries(part)) joined[name] = join(joined[name], value);
  }
  return joined as Partial<Symbols>; // sections keep their names and their shapes
}

function join(before: unknown, value: unknown): unknown {
  return Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
}

/**
 * Lays one layer's symbols over those below. An entry takes the place of one with the same key, code or symbol; a list of plain words,
 * such as the months, takes the place of the whole list.
 */
export function overlaySymbols(below: Symbols, above: Partial<Symbols>): Symbols {
  const merged: Record<string, unknown> = { ...below };
  for (const [name, value] of Object.entries(above)) merged[name] = overlay(merged[name], value);
  return { ...below, ...(merged as Partial<Symbols>) }; // sections keep their names and their shapes
}

function overlay(below: unknown, above: unknown): unknown {
  if (!Array.isArray(below) || !Array.isArray(above)) return above;
  if (above.every((entry) => typeof entry === 'string')) return above;
  const named = new Set(above.map(nameOf));
  return [...below.filter((entry) => nameOf(entry) === undefined || !named.has(nameOf(entry))), ...above];
}

function nameOf(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return undefined;
  if ('key' in entry) return entry.key;
  if ('code' in entry) return entry.code;
  return 'symbol' in entry ? entry.symbol : undefined;
}
