import { type Check, type Found, inEachPair } from '../check.ts';
import { type Stretch, stretchesOf } from '../form/stretches.ts';

/**
 * Straight and curly quotation marks, or apostrophes, in one text. The straight ones give way, since they were left by a keyboard. Wrong
 * where code or a measure in inches is quoted.
 */
export const quotesMixed: Check = {
  rule: 'quotes-mixed',
  severity: 'warning',
  ...inEachPair(({ en }) => [
    ...(/[“”]/.test(en.text) ? stretchesOf(en, straightQuote).map(foundAt) : []),
    ...(/[’‘]/.test(en.text) ? stretchesOf(en, straightApostrophe).map(foundAt) : []),
  ]),
  bad: [
    [{ vi: 'Phong trào “Xanh” và “Sạch”.', en: 'The “Green" and “Clean” movements.' }],
    [{ vi: 'Chương trình “A” và “B”.', en: 'The "A" and “B” programmes.' }],
    [{ vi: 'Kế hoạch của xã và của huyện.', en: "The commune’s and the district's plans." }],
    [{ vi: 'Ông nói “được”.', en: 'He said “yes".' }],
    [{ vi: 'Bà nói “không” và đi.', en: 'She said "no” and left.' }],
  ],
  good: [
    [{ vi: 'Phong trào “Xanh”.', en: 'The “Green” movement.' }],
    [{ vi: 'Phong trào “Xanh”.', en: 'The "Green" movement.' }],
    [{ vi: 'Phong trào “Xanh” của dân.', en: "The people's “Green” movement." }],
    [{ vi: 'Ống 8 inch “mới”.', en: 'A “new” 8" pipe.' }],
    [{ vi: 'Kế hoạch của xã.', en: 'The commune’s plan.' }],
  ],
};

/** A figure before it makes inches of it. */
const straightQuote = /(?<!\d)"/g;
const straightApostrophe = /(?<=\p{L})'(?=\p{L})|(?<=s)'(?=\s)/gu;

function foundAt({ start, end, text, segment, at, isPlain }: Stretch): Found {
  const opens = /(?:^|[\s([{—–-])$/u.test(segment.text.slice(0, at));
  const curly = text === "'" ? '’' : opens ? '“' : '”';
  return {
    en: { start, end },
    facts: { mark: text, expected: curly },
    ...(isPlain ? { fix: { edits: [{ start, end, text: curly }] } } : {}),
  };
}
