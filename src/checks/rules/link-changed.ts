import type { Offset, Span } from '../../model/span.ts';
import { type Check, type CheckedPair, type Found, inEachPair } from '../check.ts';

/**
 * A link or an image that leads elsewhere in the English, or is gone. A page that the site has in English may stand for the Vietnamese one, and
 * so may a place in the document itself, whose name is made of its heading. Wrong where the English has a better source.
 */
export const linkChanged: Check = {
  rule: 'link-changed',
  severity: 'warning',
  ...inEachPair(({ vi, en }) => {
    if (en.segments.length === 0) return [];
    const [ours, theirs] = [linksOf(vi), linksOf(en)];
    const lost = ours.filter((link) => !theirs.some((other) => isSame(link, other)));
    const added = theirs.filter((link) => !ours.some((other) => isSame(other, link)));
    return lost.map((link) => foundAt(link, lost.length === 1 && added.length === 1 ? added[0] : undefined));
  }),
  bad: [
    [{ vi: 'Xem [kế hoạch](https://a.vn/1).', en: 'See the [plan](https://a.vn/2).' }],
    [{ vi: 'Xem [kế hoạch](ke-hoach.md).', en: 'See the plan.' }],
    [{ vi: '![Ảnh hội nghị](anh.jpg)', en: '![The conference](photo.jpg)' }],
    [
      {
        vi: 'Theo [báo cáo](https://a.vn/bc.pdf) và [biểu](b.xlsx).',
        en: 'By the [report](https://a.vn/bc.pdf) and table.',
      },
    ],
    [{ vi: '[Trang chủ](https://a.gov.vn)', en: '[Home](https://b.gov.vn)' }],
  ],
  good: [
    [{ vi: 'Xem [kế hoạch](https://a.vn/1).', en: 'See the [plan](https://a.vn/1).' }],
    [{ vi: 'Xem [kế hoạch](https://a.vn/vi/1).', en: 'See the [plan](https://a.vn/en/1).' }],
    [{ vi: 'Xem [mục tiêu](#muc-tieu).', en: 'See the [goals](#goals).' }],
    [{ vi: 'Xem kế hoạch.', en: 'See the [plan](https://a.vn/1).' }],
    [{ vi: 'Xem [kế hoạch](ke-hoach.vi.md).', en: 'See the [plan](ke-hoach.en.md).' }],
  ],
};

type Link = Span & { readonly target: string };

/** The targets that stand behind the words of links: the ends of their markup say where. */
function linksOf({ text, blocks }: CheckedPair['en'] | CheckedPair['vi']): readonly Link[] {
  return blocks.flatMap(({ markup }) =>
    markup.flatMap(({ kind, innerEnd, end, start }) => {
      if (kind !== 'link' && kind !== 'image') return [];
      const from = kind === 'image' ? start : innerEnd;
      const match = /\]\(<?([^\s)>]+)/.exec(text.slice(from, end));
      if (match === null) return [];
      const [all, target = ''] = match;
      const at = from + match.index + all.length - target.length;
      return [{ target, start: at as Offset, end: (at + target.length) as Offset }];
    }),
  );
}

const withoutLanguage = (target: string): string => target.replace(/(^|[/._-])(?:vi|en|vn)(?=$|[/._-])/g, '$1');

const isSame = ({ target: one }: Link, { target: other }: Link): boolean =>
  withoutLanguage(one) === withoutLanguage(other) || (one.startsWith('#') && other.startsWith('#'));

function foundAt({ target, ...vi }: Link, became: Link | undefined): Found {
  if (became === undefined) return { vi, facts: { context: 'lost', vi: target } };
  const { target: other, ...en } = became;
  return { vi, en, facts: { context: 'changed', vi: target, en: other }, fix: { edits: [{ ...en, text: target }] } };
}
