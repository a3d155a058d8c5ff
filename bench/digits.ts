/**
 * Whether two texts say the same digits, told without the value reader: a scan that knows no more of either language than how figures are
 * written, what months and small numbers are called, and that hours may be counted to twelve.
 */

const listOf = (words: string): readonly string[] => words.split(' ');

/** Words by the number of their place. A dash stands for nothing. */
const lists = [
  listOf('- january february march april may june july august september october november december'),
  listOf(
    'midnight one two three four five six seven eight nine ten eleven noon thirteen fourteen fifteen sixteen seventeen',
  ),
  listOf(
    '- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth',
  ),
  listOf('- - halves thirds quarters fifths sixths sevenths eighths ninths tenths'),
  listOf('- - half - quarter - - - - - ten - twelve - - - - - eighteen nineteen twenty'),
  listOf(
    '- i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv xxvi xxvii xxviii',
  ),
  listOf('không một hai ba bốn năm sáu bảy tám chín mười - chạp'),
  listOf('- giêng đôi - tư lăm nửa - - - - - tết'),
];

/** The figures of one text that the other does not hold: `-5` where the English lacks it, `+5` where it is new. */
export function digitsThatDiffer(vi: string, en: string): readonly string[] {
  const [asked, said] = [figuresIn(vi), figuresIn(en)];
  const [viWords, enWords] = [wordFiguresIn(vi), wordFiguresIn(en)];
  return [
    ...asked.filter((figure) => !isSaid(figure, said, enWords)).map((figure) => `-${figure}`),
    ...said.filter((figure) => !isSaid(figure, asked, viWords)).map((figure) => `+${figure}`),
  ];
}

/** By a figure, of an hour also by one twelve more or less, or by a word. */
function isSaid(figure: string, figures: readonly string[], words: readonly string[]): boolean {
  const others = [...figures, ...words];
  const isHour = Number(figure) <= 24 && others.some((other) => Number(other) <= 24 && isHalfDay(figure, other));
  return isHour || others.some((other) => bare(other) === bare(figure));
}

/** 14:00 is 2 p.m., and 0:15 is 12:15 a.m. */
const isHalfDay = (one: string, other: string): boolean => Math.abs(Number(one) - Number(other)) % 12 === 0;

/** Digits that stand in a row, without the marks between them. The power in m2 and cm3 is none. */
function figuresIn(text: string): readonly string[] {
  const figures = text.match(/(?<!(?<!\p{L})[dckm]?m)\d+(?:[.,]\d+)*/gu) ?? [];
  return figures.map((figure) => figure.replace(/[.,]/g, ''));
}

function wordFiguresIn(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  return words.flatMap((word) => lists.flatMap((list) => (list.includes(word) ? [String(list.indexOf(word))] : [])));
}

/** Without zeros at either end: 2 tỷ, 2,000 million and 0.2 are one. */
const bare = (figure: string): string => figure.replace(/^0+|0+$/g, '');
