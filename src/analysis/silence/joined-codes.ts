import { isVietnameseSyllable } from '../../text/index.ts';
import { formWords } from './own-names.ts';

/** A stretch of capitals, and the text it stands in. */
type Stretch = { readonly text: string; readonly start: number; readonly end: number };

/** No mark of a product or a boat has more letters where the sign is not within. */
const longestMark = 3;

/** Whether a hyphen or a slash stands within it or beside it, as with all of these codes but those that a number follows. */
export function isJoined({ text, start, end }: Stretch): boolean {
  return /[-/]/.test(text.slice(Math.max(0, start - 1), end + 2));
}

/** CH-47; the KH of SKU-KH-2207, the TS of QNg-96412-TS and the BB of C41-BB. */
export function isModel({ text, start, end }: Stretch): boolean {
  if (end - start > longestMark && !text.slice(start, end).includes('-')) return false;
  return /^ ?-\p{N}/u.test(text.slice(end, end + 3)) || /(?:\p{N}{3}|\p{Lu}\p{N}+)-$/u.test(before(text, start));
}

/** The QLNN of K46-QLNN, the THPT of 12A1-THPT and TC-K14: a class or a course; QL1 is a road. */
export function isClassCode({ text, start, end }: Stretch): boolean {
  if (/-K\p{N}+$/u.test(text.slice(start, end)) || /^-K\p{N}/u.test(text.slice(end, end + 3))) return true;
  return /(?<![\p{L}\p{N}])(?:\p{N}{1,2}\p{Lu}\p{N}{0,2}|\p{Lu}\p{N}{1,2})-$/u.test(before(text, start));
}

/** HN 015, BP 12-04-01: numbers as nothing that is counted has them. */
export function isNumbered({ text, end }: Stretch): boolean {
  return /^ (?:0\p{N}|\p{N}+(?:-\p{N}+){2})/u.test(text.slice(end, end + longestCode));
}

/** The BTNMT of «QCVN 14:2008/BTNMT»: the year of a standard stands before. */
export function isStandardCode({ text, start }: Stretch): boolean {
  return /\p{N}:\p{N}{4}\/$/u.test(text.slice(Math.max(0, start - longestCode), start));
}

/** The TNDN of «mẫu số 01/TNDN» and the NS of «mẫu C1-02/NS». */
export function isFormCode({ text, start }: Stretch): boolean {
  if (!/[/-]$/.test(text.slice(Math.max(0, start - 1), start))) return false;
  const [code = ''] = /[\p{L}\p{N}./-]*$/u.exec(text.slice(Math.max(0, start - longestCode), start)) ?? [];
  const from = start - code.length;
  const led = text
    .slice(Math.max(0, from - longestCode), from)
    .trimEnd()
    .toLowerCase();
  return (
    /\p{N}/u.test(code) && formWords.some((word) => led.endsWith(word) && !/\p{L}$/u.test(led.slice(0, -word.length)))
  );
}

/** No code of a form and no words before it are longer, in characters. */
const longestCode = 24;

/** The TP of TP-Link and the VNPT of VNPT-iOffice: a hyphen joins no Vietnamese acronym to a foreign word. */
export function isJoinedToForeignWord({ text, end }: Stretch): boolean {
  const [, word] =
    /^-((?:\p{Ll}?\p{Lu}|\p{Ll})\p{Ll}+)(?![\p{L}\p{N}])/u.exec(text.slice(end, end + longestCode)) ?? [];
  return word !== undefined && /^[A-Za-z]+$/.test(word) && !isVietnameseSyllable(word);
}

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - 6), start);
}
