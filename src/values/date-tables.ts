import type { DatePart, DayPart, RelativeTime, Symbols } from '../model/symbols.ts';
import { type Phrases, phrasesOf } from './phrases.ts';

/** The words of dates, times and the lunar calendar, made ready for reading. */
export type DateTables = {
  readonly parts: Phrases<DatePart>;
  readonly relatives: Phrases<RelativeTime>;
  /** By part or relative time: the words behind which it is something else. */
  readonly notAfter: ReadonlyMap<DatePart | RelativeTime, Phrases<true>>;
  readonly opening: Phrases<true>;
  readonly until: Phrases<true>;
  readonly untilNow: Phrases<true>;
  readonly weekdays: Phrases<true>;
  readonly monthly: Phrases<true>;
  readonly eachMonth: Phrases<true>;
  readonly eachYear: Phrases<true>;
  readonly idioms: ReadonlySet<string>;
  readonly decades: Phrases<true>;
  readonly yearsOrDecade: Phrases<true>;
  readonly centuries: Phrases<true>;
  readonly lastCentury: Phrases<true>;
  readonly of: Phrases<true>;
  readonly lunar: LunarTables;
  readonly clock: ClockTables;
};

export type LunarTables = {
  readonly after: Phrases<true>;
  readonly months: Phrases<string>;
  readonly fullMoon: Phrases<true>;
  readonly newYear: Phrases<true>;
  readonly earlyDay: Phrases<true>;
  readonly sameDay: Phrases<true>;
  readonly stems: Phrases<true>;
  readonly branches: Phrases<true>;
};

export type ClockTables = {
  readonly hour: Phrases<true>;
  readonly hourLetters: Phrases<true>;
  readonly minute: Phrases<true>;
  readonly less: Phrases<true>;
  readonly second: Phrases<true>;
  readonly dayParts: Phrases<DayPart>;
  readonly cues: Phrases<true>;
  readonly durations: Phrases<true>;
  readonly after: Phrases<true>;
  readonly notBefore: Phrases<true>;
  readonly daily: Phrases<true>;
  readonly zones: Phrases<true>;
  /** Times that have a name: nửa đêm. */
  readonly named: Phrases<string>;
};

export function dateTables(symbols: Symbols): DateTables {
  const { calendar, dateParts, relatives } = symbols;
  return {
    parts: phrasesOf(dateParts.map((meaning) => ({ vi: meaning.vi, meaning }))),
    relatives: phrasesOf(relatives.map((meaning) => ({ ...meaning, meaning }))),
    notAfter: new Map([...dateParts, ...relatives].map((one) => [one, wordsOf(one.notAfter ?? [])])),
    opening: wordsOf(calendar.opening),
    until: wordsOf(calendar.until),
    untilNow: wordsOf(calendar.untilNow),
    weekdays: wordsOf(calendar.weekdays),
    monthly: wordsOf(calendar.monthly),
    eachMonth: wordsOf(calendar.eachMonth),
    eachYear: wordsOf(calendar.eachYear),
    idioms: new Set(calendar.idioms),
    decades: wordsOf(calendar.decades),
    yearsOrDecade: wordsOf(calendar.yearsOrDecade),
    centuries: wordsOf(calendar.centuries),
    lastCentury: wordsOf(calendar.lastCentury),
    of: wordsOf(calendar.of),
    lunar: lunarTables(symbols),
    clock: clockTables(symbols),
  };
}

const wordsOf = (vi: readonly string[]): Phrases<true> => phrasesOf<true>([{ vi, meaning: true }]);

function lunarTables({ lunar }: Symbols): LunarTables {
  return {
    after: wordsOf(lunar.after),
    months: phrasesOf(lunar.months.map(({ vi, month }) => ({ vi, meaning: String(month) }))),
    fullMoon: wordsOf(lunar.fullMoon),
    newYear: wordsOf(lunar.newYear),
    earlyDay: wordsOf(lunar.earlyDay),
    sameDay: wordsOf(lunar.sameDay),
    stems: wordsOf(lunar.stems),
    branches: wordsOf(lunar.branches),
  };
}

function clockTables({ clock }: Symbols): ClockTables {
  return {
    hour: wordsOf(clock.hour),
    hourLetters: wordsOf(clock.hourLetters),
    minute: wordsOf(clock.minute),
    less: wordsOf(clock.less),
    second: wordsOf(clock.second),
    dayParts: phrasesOf(clock.dayParts.map((meaning) => ({ vi: meaning.vi, meaning }))),
    cues: wordsOf(clock.cues),
    durations: wordsOf(clock.durations),
    after: wordsOf(clock.after),
    notBefore: wordsOf(clock.notBefore),
    daily: wordsOf(clock.daily),
    zones: wordsOf(clock.zones),
    named: phrasesOf(clock.named.map(({ vi, time }) => ({ vi, meaning: time }))),
  };
}
