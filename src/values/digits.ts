import { type Decimal, decimalOf } from './decimal.ts';

/** What is not certain about a reading. Codes are public: they never change meaning. */
export type Doubt =
  /** A comma before three digits, read as the English thousands mark: `2,000 người`. */
  | 'comma-thousands'
  /** A point read as the English decimal mark: `1.5 triệu`. */
  | 'point-decimal'
  /** A point before three digits where a decimal is as likely: `1.069%`. */
  | 'point-thousands'
  /** A comma read as the decimal mark where it may group: in English `65,5%`, in Vietnamese `11,562` of nothing that is said. */
  | 'comma-decimal'
  /** In English, a day and a month that could be the other way round: `03/04/2016`. */
  | 'day-or-month'
  /** In English, a count in words of something unknown: `seven dancers`. */
  | 'small-word'
  /** Thousands set apart by a space. */
  | 'space-thousands'
  /** A magnitude with no figure before it: `nghìn tỷ đồng`. */
  | 'no-figure'
  /** A last digit that stands for the next lower place: `hai tỷ mốt`. */
  | 'short-place'
  /** Millions or billions of something unsaid, often đồng. */
  | 'unsaid-unit'
  /** The figure of a square or cubic unit set apart: `500 m 2`. */
  | 'spaced-power'
  /** The first of two figures, where the scale or unit of the second cannot be its own: `500 - 1 tỷ đồng`. */
  | 'broken-range'
  /** Places of which so many are meant, or the rank among them: `121/190 quốc gia`. */
  | 'rank-or-part'
  /** A bare figure behind a noun that it may name: `lực lượng 47`. */
  | 'name-or-number'
  /** A figure of four digits that is read as a year. */
  | 'bare-year'
  /** A day and a month, or a ratio: `5/10`. */
  | 'date-or-ratio'
  /** A year of two digits. */
  | 'short-year'
  /** A day or month that the calendar does not have: ngày 31/4. */
  | 'impossible-date'
  /** One end of a stretch of time has a year that is not that of the other: 28/12 - 3/1/2019. */
  | 'unsaid-year'
  /** A day with another beside it that may be its like in the lunar calendar, none of them marked: 10/3 (tức 14/4). */
  | 'unsaid-calendar'
  /** The type word before a document number is not the type in its symbol. */
  | 'type-differs'
  /** Documents of the type are issued by others only: 30/2020/NĐ-UBND. */
  | 'issuer-differs'
  /** The number has the form of the state's with a body of the Party, or the other way round: 06/NQ-TU. */
  | 'form-differs'
  /** A point of a letter that Vietnamese lists pass over: điểm w. */
  | 'no-such-point'
  /** From a later part to an earlier one: Điều 9 đến Điều 5. */
  | 'backwards'
  /** A word of place as well as of bound, before a small count: `trên 2 tuyến đường`. */
  | 'place-or-bound'
  /** By how much one is more than another, or what it is more than: `cao hơn 30 mét`. */
  | 'comparison-or-bound';

export type DigitsRead = { readonly amount: Decimal; readonly doubt?: Doubt };

/** Longer figures are no amounts of anything. */
const longestFigure = 40;

type Notation = {
  /** The signs that it may hold, of which most figures have none or one. */
  readonly marks: readonly string[];
  readonly pattern: RegExp;
  readonly read: (digits: string) => DigitsRead;
};

function vietnamese(digits: string): DigitsRead {
  const plain = digits.includes('.') ? digits.replaceAll('.', '') : digits;
  const comma = plain.indexOf(',');
  if (comma === -1) return { amount: decimalOf(plain) };
  const coefficient = BigInt(plain.slice(0, comma) + plain.slice(comma + 1));
  return { amount: { coefficient, places: plain.length - comma - 1 } };
}
const englishDecimal = (digits: string): DigitsRead => ({ amount: decimalOf(digits), doubt: 'point-decimal' });
const english = (digits: string): DigitsRead => ({
  amount: decimalOf(digits.replaceAll(',', '')),
  doubt: 'comma-thousands',
});

/**
 * How figures are written, in the order of trial, which is that of how common they are where it does not matter. Vietnamese groups with points and marks decimals with a comma;
 * English slips are read as what they can only be. What fits no row is no number: `31.10.2011`, `024.3825.1234`, `1069.500`.
 */
const notations: readonly Notation[] = [
  { marks: [''], pattern: /^\d+$/, read: whole },
  { marks: ['.,'], pattern: /^\d{1,3}(?:\.\d{3})+,\d+$/, read: vietnamese },
  { marks: ['.'], pattern: /^[1-9]\d{0,2}(?:\.\d{3})+$/, read: vietnamese },
  { marks: ['.'], pattern: /^0\.\d+$/, read: englishDecimal },
  { marks: ['.'], pattern: /^\d+\.(?:\d{1,2}|\d{4,})$/, read: englishDecimal },
  { marks: [','], pattern: /^\d+,\d+$/, read: vietnamese },
  { marks: [',', '.,'], pattern: /^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?$/, read: english },
  { marks: ['.,'], pattern: /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/, read: english },
  { marks: [' ', ', '], pattern: /^[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?$/, read: spaced },
];

const byMarks = new Map(
  ['', '.', ',', '.,', ' ', ', '].map(
    (marks) => [marks, notations.filter((one) => one.marks.includes(marks))] as const,
  ),
);

function marksIn(digits: string): string {
  return `${digits.includes('.') ? '.' : ''}${digits.includes(',') ? ',' : ''}${digits.includes(' ') ? ' ' : ''}`;
}

function whole(digits: string): DigitsRead {
  return { amount: decimalOf(digits) };
}

/** An amount in digits alone. */
export function readWholeDigits(digits: string): DigitsRead | undefined {
  return digits.length > longestFigure ? undefined : whole(digits);
}

function spaced(digits: string): DigitsRead {
  return { amount: vietnamese(digits.replaceAll(' ', '')).amount, doubt: 'space-thousands' };
}

/** An amount in digits, or nothing where the digits are grouped like no number. */
export function readDigits(digits: string): DigitsRead | undefined {
  if (digits.length > longestFigure) return undefined;
  return byMarks
    .get(marksIn(digits))
    ?.find(({ pattern }) => pattern.test(digits))
    ?.read(digits);
}

/** `2,000` or `1,069`: with what is only counted whole, the comma must group. */
export function readWhole(digits: string): DigitsRead | undefined {
  return digits.includes(',') && /^[1-9]\d{0,2},\d{3}$/.test(digits) ? english(digits) : undefined;
}

/** No Vietnamese decimal ends in 0 after three places: `3,500 tỷ` must be 3500. */
export function readTrailingZero(digits: string): DigitsRead | undefined {
  return digits.endsWith('0') && /^[1-9]\d{0,2},\d{2}0$/.test(digits) ? english(digits) : undefined;
}

/** `4,5`: a digit and the next, which may be two numbers. */
export function isNextDigits(digits: string): boolean {
  const [, first, second] = /^([1-9]),([1-9])$/.exec(digits) ?? [];
  return first !== undefined && Number(second) === Number(first) + 1;
}
