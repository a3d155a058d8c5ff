/** A number in thousandths: 65.5 is 65500n. Enough for every figure of these tests, and exact. */
export type Amount = bigint;

export const whole = (number: number): Amount => BigInt(number) * 1000n;

/** No newspaper counts in longer figures when it has a word for the scale. */
const longestScaled = 6;
const longestBare = 13;

/** The digits of an amount told in 10^power, or nothing where that takes more than three decimals or too many digits. */
export type Digits = { readonly whole: string; readonly decimals: string };

export function digitsOf(amount: Amount, power: number): Digits | undefined {
  const all = String(amount).padStart(power + 4, '0');
  const decimals = all.slice(-(power + 3)).replace(/0+$/, '');
  const front = all.slice(0, -(power + 3));
  const tooSmall = front === '0' && (decimals.length > 2 || decimals === '');
  const longest = power === 0 ? longestBare : longestScaled;
  return decimals.length > 3 || front.length > longest || tooSmall ? undefined : { whole: front, decimals };
}

/** A figure of this look may be taken for a year, and is then written with its thousands mark. */
const looksLikeYear = (digits: string): boolean => /^(?:1[5-9]|20|21)\d\d$/.test(digits);

function grouped(digits: string, mark: string): string {
  return digits.length < 4 ? digits : `${grouped(digits.slice(0, -3), mark)}${mark}${digits.slice(-3)}`;
}

type Marks = { readonly thousands: string; readonly decimal: string };

function marked({ whole: front, decimals }: Digits, { thousands, decimal }: Marks): string {
  return grouped(front, thousands) + (decimals === '' ? '' : decimal + decimals);
}

/** Without a thousands mark up to six digits, and with one zero more, where neither is mistaken for something else. */
function plainer({ whole: front, decimals }: Digits, marks: Marks): readonly string[] {
  const bare =
    front.length < 7 && !looksLikeYear(front) ? [marked({ whole: front, decimals }, { ...marks, thousands: '' })] : [];
  const longer = decimals.length === 1 ? [marked({ whole: front, decimals: `${decimals}0` }, marks)] : [];
  return [...bare, ...longer];
}

/** 1.069.000,5; 1069000,5; 1 069 000,5; and the English 1,069,000 that can be nothing else. */
export function viDigits(digits: Digits): readonly string[] {
  const marks = { thousands: '.', decimal: ',' };
  const spaced =
    digits.whole.length > 4
      ? [marked(digits, { thousands: '\u00a0', decimal: ',' }), marked(digits, { thousands: ' ', decimal: ',' })]
      : [];
  const english = digits.whole.length > 6 ? [marked(digits, { thousands: ',', decimal: '.' })] : [];
  return [marked(digits, marks), ...plainer(digits, marks), ...spaced, ...english];
}

/** 1,069,000.5; 1069000.5; and the Vietnamese 1.069.000 that can be nothing else. */
export function enDigits(digits: Digits): readonly string[] {
  const marks = { thousands: ',', decimal: '.' };
  const vietnamese = digits.whole.length > 6 ? [marked(digits, { thousands: '.', decimal: ',' })] : [];
  return [marked(digits, marks), ...plainer(digits, marks), ...vietnamese];
}

const viNames = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
/** Behind mươi: hai mươi mốt, hai mươi tư, hai mươi lăm. */
const viLast: Readonly<Record<number, readonly string[]>> = { 1: ['mốt'], 4: ['tư', 'bốn'], 5: ['lăm', 'nhăm'] };

function viTens(number: number): readonly string[] {
  const [tens, last] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return [viNames[last] ?? ''];
  const front = tens === 1 ? 'mười' : `${viNames[tens]} mươi`;
  if (last === 0) return [front];
  const words = tens === 1 ? (last === 5 ? ['lăm'] : [viNames[last]]) : (viLast[last] ?? [viNames[last]]);
  return words.map((word) => `${front} ${word}`);
}

/** Hai trăm linh năm, hai trăm lẻ năm: every way to say a number under a thousand. */
export function viWords(number: number): readonly string[] {
  const [hundreds, rest] = [Math.floor(number / 100), number % 100];
  if (hundreds === 0) return viTens(rest);
  const front = `${viNames[hundreds]} trăm`;
  if (rest === 0) return [front];
  return rest > 9
    ? viTens(rest).map((words) => `${front} ${words}`)
    : ['linh', 'lẻ'].map((zero) => `${front} ${zero} ${viNames[rest]}`);
}

/** In words up to a million: ba nghìn không trăm linh năm. */
export function viThousands(number: number): readonly string[] {
  const [front, rest] = [Math.floor(number / 1000), number % 1000];
  if (front === 0) return viWords(rest);
  const heads = ['nghìn', 'ngàn'].flatMap((scale) => viWords(front).map((words) => `${words} ${scale}`));
  if (rest === 0) return heads;
  const tail = rest < 100 ? viWords(rest + 100).map((words) => words.replace(/^một/, 'không')) : viWords(rest);
  return heads.flatMap((head) => tail.map((words) => `${head} ${words}`));
}

const enSmall =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const enTens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function enUnderHundred(number: number): string {
  if (number < 20) return enSmall[number] ?? '';
  const last = number % 10;
  return `${enTens[Math.floor(number / 10)]}${last === 0 ? '' : `-${enSmall[last]}`}`;
}

/** Two hundred and five, two hundred five. */
export function enWords(number: number): readonly string[] {
  const [hundreds, rest] = [Math.floor(number / 100), number % 100];
  if (hundreds === 0) return [enUnderHundred(rest)];
  const front = `${enSmall[hundreds]} hundred`;
  return rest === 0 ? [front] : [' and ', ' '].map((joint) => `${front}${joint}${enUnderHundred(rest)}`);
}

/** Up to a million: three thousand and five, twelve thousand three hundred and five. */
export function enThousands(number: number): readonly string[] {
  const [front, rest] = [Math.floor(number / 1000), number % 1000];
  if (front === 0) return enWords(rest);
  const heads = enWords(front).map((words) => `${words} thousand`);
  if (rest === 0) return heads;
  const joint = rest < 100 ? ' and ' : ' ';
  return heads.flatMap((head) => enWords(rest).map((words) => head + joint + words));
}

/** Sixth, 6th; the digits of 11, 12, 13 end in th. */
export function enRanks(number: number): readonly string[] {
  const ending = Math.floor((number % 100) / 10) === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return [`${number}${ending}`, enRankWord(number)];
}

const irregular: Readonly<Record<number, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  5: 'fifth',
  8: 'eighth',
  9: 'ninth',
  12: 'twelfth',
};

function enRankWord(number: number): string {
  const [tens, last] = [Math.floor(number / 10), number % 10];
  if (number < 20) return irregular[number] ?? `${enSmall[number]}th`;
  return last === 0 ? `${enTens[tens]?.replace(/y$/, 'ie')}th` : `${enTens[tens]}-${enRankWord(last)}`;
}

export function roman(number: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  const step = steps.find(([size]) => size <= number);
  return step === undefined ? '' : step[1] + roman(number - step[0]);
}

/** Every amount that has one digit more or less at one place; no first digit becomes 0, no last one, so that it is written to the same place. */
export function otherDigit(amount: Amount): readonly Amount[] {
  const digits = String(amount);
  const last = digits.replace(/0+$/, '').length - 1;
  const places = [...digits].keys();
  return [...places]
    .filter((place) => place <= last)
    .flatMap((place) => {
      const step = (Number(digits[place]) % 9) + 1;
      const other = BigInt(digits.slice(0, place) + String(step) + digits.slice(place + 1));
      return other === amount ? [] : [other];
    });
}
