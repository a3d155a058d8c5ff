const numeral = /^(?=\p{Lu})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

/** A numeral that no acronym looks like; from a hundred on some do (CD, MC). Out of order they are none (VCL). */
export function isNumeralBelowHundred(letters: string): boolean {
  return /^[XVIL]+$/.test(letters) && numeral.test(letters);
}

/** Whether letters are a Roman numeral below 4,000. CD, MD and DC are too, and acronyms rather where nothing counts. */
export function isRomanNumeral(letters: string): boolean {
  return numeral.test(letters);
}

/** A numeral with an X, a V or an I, as almost all in texts have; without one it is an acronym rather (CD, MC). */
export function isPlainNumeral(letters: string): boolean {
  return /[XVI]/.test(letters) && isRomanNumeral(letters);
}
