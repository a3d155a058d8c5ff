/** Excel’s own formats of days and times, by number (ECMA-376, 18.8.30); those of East Asia among them. */
const builtinDates: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Whether cells of a number format show a day or time. A format is read without its quoted texts, colours and conditions. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtinDates.some(([from, to]) => from <= id && id <= to);
  return /[ymdhs]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').replace(/general/gi, ''));
}

const day = 86_400_000;

/**
 * The day, and the time where there is one, that a number of days stands for: `2025-03-01`, `2025-03-01 08:30:00`.
 * @param epoch 1904 where the workbook says so. By the other count 1900 was a leap year: Excel keeps that mistake of Lotus 1-2-3.
 * @returns undefined for what is no day that Excel knows
 */
export function dateOf(serial: number, epoch: 1900 | 1904): string | undefined {
  if (!(serial >= 0 && serial < 2_958_466)) return undefined; // the year 10000
  const start = epoch === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const iso = new Date(start + Math.round((serial * day) / 1000) * 1000).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
}
