const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const wellFormed = /^(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The number of a Roman figure up to 399 in capitals, or nothing. */
export function readRoman(figure: string): number | undefined {
  if (figure.length > 12 || !wellFormed.test(figure)) return undefined;
  const digits = [...figure].map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

const steps = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'] as const;

/** The Roman figure of a whole number under forty. */
export function writeRoman(number: number): string {
  return 'X'.repeat(Math.floor(number / 10)) + (steps[number % 10] ?? '');
}
