import type { Check, CheckedPair, Found, Look } from '../check.ts';
import { acronymKey, acronymsInEnglish } from '../names/acronyms-in-english.ts';
import { introducesAcronym } from '../names/introductions.ts';

/**
 * A short form in brackets behind its name for a second time in a document. Wrong in parts of it that are read by themselves, and where the
 * Vietnamese introduces its own again, which is let alone.
 */
export const acronymIntroducedTwice: Check = {
  rule: 'acronym-introduced-twice',
  severity: 'warning',
  scope: 'document',
  begin,
  bad: [
    [
      { vi: 'Ủy ban Dân tộc họp.', en: 'The Committee for Ethnic Minority Affairs (CEMA) met.' },
      { vi: 'Ủy ban Dân tộc kết luận.', en: 'The Committee for Ethnic Minority Affairs (CEMA) concluded.' },
    ],
    [
      {
        vi: 'Tổng sản phẩm trên địa bàn tăng; tổng sản phẩm bình quân cũng tăng.',
        en: 'Gross regional domestic product (GRDP) grew; so did gross regional domestic product (GRDP) per head.',
      },
    ],
  ],
  good: [
    [
      { vi: 'Ủy ban Dân tộc họp.', en: 'The Committee for Ethnic Minority Affairs (CEMA) met.' },
      { vi: 'Ủy ban Dân tộc kết luận.', en: 'CEMA concluded.' },
    ],
    [
      { vi: 'Kế hoạch A (Hà Nội)', en: 'Plan A (HN)' },
      { vi: 'Kế hoạch B (Hà Nội)', en: 'Plan B (HN)' },
    ],
    [
      { vi: 'Tổng sản phẩm (GRDP) tăng.', en: 'Gross regional domestic product (GRDP) grew.' },
      { vi: 'Tổng sản phẩm (GRDP) quý II', en: 'Gross regional domestic product (GRDP) in the second quarter' },
    ],
  ],
};

function begin(): Look {
  const introduced = new Set<string>();
  return (pair) =>
    acronymsInEnglish(pair).flatMap((acronym) => {
      if (!introducesAcronym(acronym, pair)) return [];
      const key = acronymKey(acronym.text);
      const isSecond = introduced.has(key) && !definesAgain(pair, key);
      introduced.add(key);
      const { start, end, text } = acronym;
      return isSecond ? [{ en: { start, end }, facts: { acronym: text } } satisfies Found] : [];
    });
}

/** Whether the Vietnamese has brackets with an acronym of its own. */
function definesAgain({ vi }: CheckedPair, key: string): boolean {
  return Array.from(vi.text.matchAll(/\(([^()]{2,20})\)/gu)).some(
    ([, inside = '']) => acronymKey(inside) === key || /^\p{Lu}{2,}/u.test(inside),
  );
}
