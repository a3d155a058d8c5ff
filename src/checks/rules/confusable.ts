import type { Offset } from '../../model/span.ts';
import { findDoubtfulCharacters } from '../../text/index.ts';
import { type Check, type Found, inEachPair } from '../check.ts';

/**
 * Characters that look like others or like nothing: a Cyrillic а, full-width digits, zero-width spaces, letters and marks apart, acute accents
 * for apostrophes. Searching, sorting and screen readers stumble over them. Wrong where such a character is what the text is about.
 */
export const confusable: Check = {
  rule: 'confusable',
  severity: 'warning',
  ...inEachPair(({ en }) => (ordinary.test(en.text) ? [] : oddIn(en.text))),
  bad: [
    [{ vi: 'Hội nghị kết thúc.', en: 'The conferеnce is over.' }], // a Cyrillic е
    [{ vi: 'Tỉnh An Giang.', en: 'Αn Giang Province.' }], // a Greek Α
    [{ vi: 'Có 12 xã.', en: 'There are １２ communes.' }],
    [{ vi: 'Kế hoạch năm nay.', en: 'This year´s plan.' }],
    [{ vi: 'Ủy ban họp.', en: 'The com\u200bmittee met.' }],
    [{ vi: 'Tỉnh Hà Giang.', en: 'Ha\u0300 Giang Province.' }],
    [{ vi: 'Phòng cháy, chữa cháy.', en: 'Fire ﬁghting.' }],
  ],
  good: [
    [{ vi: 'Tỉnh Hà Giang.', en: 'Hà Giang Province.' }],
    [{ vi: 'Tiếng Nga: Москва.', en: 'In Russian: Москва.' }],
    [{ vi: 'Đường kính 5 μm.', en: 'A diameter of 5 μm.' }],
    [{ vi: 'Nhiệt độ −5 °C.', en: 'A temperature of −5 °C.' }],
    [{ vi: 'Gia đình 👨‍👩‍👧.', en: 'A family 👨‍👩‍👧.' }],
    [{ vi: 'Góc 5′30″.', en: 'An angle of 5′30″.' }],
  ],
};

/** What nearly every text is made of: ASCII but for the accent alone, composed letters, dashes and quotation marks. */
const ordinary =
  /^[\n\r\t -_a-~\u00A0-\u00AC\u00AE-\u00B3\u00B5-\u00CF\u00D1-\u00EF\u00F1-\u0130\u0132-\u017F\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9–—‘’“”…]*$/;

function oddIn(text: string): readonly Found[] {
  return [...doubtful(text), ...odd(text)].sort((one, other) => placeOf(one) - placeOf(other));
}

const placeOf = ({ en }: Found): number => en?.start ?? 0;

function doubtful(text: string): readonly Found[] {
  return findDoubtfulCharacters(text).map(({ start, end, suggestion }) =>
    foundAt(text, start, end, suggestion ?? undefined),
  );
}

/** Greek letters that look Latin, beside Latin ones: alone they are variables and units. */
const greek = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const latin = 'ABEZHIKMNOPTYXo';
const besideLatin = new RegExp(`(?<=\\p{Script=Latin})[${greek}]|[${greek}](?=\\p{Script=Latin})`, 'gu');

type Oddity = { readonly pattern: RegExp; readonly meant: (found: string) => string };

/** Signs that other writing systems, typesetters and keyboards leave behind, with what an English text has for them. */
const oddities: readonly Oddity[] = [
  { pattern: /[\uFF01-\uFF5E]+/g, meant: (found) => found.normalize('NFKC') },
  { pattern: /[\uFB00-\uFB06]/g, meant: (found) => found.normalize('NFKC') },
  { pattern: /(?<=\p{L})[\u00B4\u0060\u02BC\u02B9\u2032](?=\p{L})/gu, meant: () => '’' },
  { pattern: besideLatin, meant: (found) => latin.charAt(greek.indexOf(found)) },
  { pattern: /\u2010/g, meant: () => '-' },
  { pattern: /[\u3000\u2000-\u2006\u2008\u205F]/g, meant: () => ' ' },
  { pattern: /\p{L}\p{M}+/gu, meant: (found) => found.normalize('NFC') },
];

function odd(text: string): readonly Found[] {
  return oddities.flatMap(({ pattern, meant }) =>
    Array.from(text.matchAll(pattern)).flatMap(({ index, 0: found }) =>
      meant(found) === found ? [] : [foundAt(text, index, index + found.length, meant(found))],
    ),
  );
}

function foundAt(text: string, from: number, to: number, meant: string | undefined): Found {
  const place = { start: from as Offset, end: to as Offset };
  return {
    en: place,
    facts: { found: nameOf(text.slice(from, to)), meant: meant ?? '' },
    ...(meant === undefined ? {} : { fix: { edits: [{ ...place, text: meant }] } }),
  };
}

/** As it looks, with its code points, since it may not be seen: е U+0435. */
function nameOf(found: string): string {
  const codes = Array.from(
    found,
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `${/\p{Cf}/u.test(found) ? '' : `${found} `}${codes.join(' ')}`;
}
