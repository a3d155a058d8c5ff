import type { Offset } from '../../model/span.ts';
import { type Check, type CheckedPair, type Found, inEachPair } from '../check.ts';
import { stretchesOf } from '../form/stretches.ts';

/**
 * Spaces that English does not have: two in a row, one before a comma, none behind it, others at the ends than the Vietnamese has. A space at
 * which no line breaks is as good as any other. Wrong in tables that are lined up by spaces.
 */
export const spaces: Check = {
  rule: 'spaces',
  severity: 'warning',
  ...inEachPair((pair) => [...ends(pair), ...inside(pair.en)]),
  bad: [
    [{ vi: 'Hội nghị kết thúc tốt đẹp.', en: 'The conference  ended well.' }],
    [{ vi: 'Đường, trường, trạm.', en: 'Roads , schools, stations.' }],
    [{ vi: 'Đường, trường, trạm.', en: 'Roads,schools, stations.' }],
    [{ vi: 'Huyện (vùng cao) được ưu tiên.', en: 'The district ( highland ) has priority.' }],
    [{ vi: 'Xã đã họp. Dân đồng ý.', en: 'The commune has met.People agreed.' }],
    [{ vi: 'Kết quả:', en: 'Results :' }],
    [{ vi: 'Ban Dân tộc (mới) họp.', en: 'The Board(new) has met.' }],
  ],
  good: [
    [{ vi: 'Giá 1.069 USD lúc 7:30.', en: 'It costs USD 1,069 at 7:30.' }],
    [{ vi: 'Xem www.chinhphu.vn, mục 2.', en: 'See www.chinhphu.vn, section 2.' }],
    [{ vi: 'Theo U.S.A. và v.v.', en: 'By the U.S.A. and others, e.g. the U.K.' }],
    [{ vi: 'Khoảng 50 tỷ đồng.', en: 'About VND\u00a050\u00a0billion.' }],
    [{ vi: 'Và … hết.', en: 'And … that is all.' }],
    [{ vi: 'Điều 5(2) và các (các) xã.', en: 'Article 5(2) and the commune(s).' }],
    [{ vi: 'Tỷ lệ 1:500; Nghị định 30/2020/NĐ-CP.', en: 'A ratio of 1:500; Decree 30/2020/ND-CP.' }],
  ],
};

type Slip = { readonly pattern: RegExp; readonly context: string; readonly to: string };

const space = String.raw`[ \u00a0\u202f]`;

/** What stands where it should not, and what should stand there. A figure, an ellipsis and a name of a file have such signs in them. */
export const slips: readonly Slip[] = [
  { context: 'double', pattern: new RegExp(`(?<=\\S)${space}{2,}(?=\\S)`, 'gu'), to: ' ' },
  {
    context: 'before',
    pattern: new RegExp(`(?<=[\\p{L}\\p{N})\\]”"’%])${space}+(?=[,;:!?](?:\\s|["”’)]|$)|\\.(?:\\s|$))`, 'gu'),
    to: '',
  },
  { context: 'before', pattern: new RegExp(`(?<=[([“])${space}+(?=\\S)|(?<=\\S)${space}+(?=[)\\]”])`, 'gu'), to: '' },
  {
    context: 'missing',
    pattern: /(?<=\p{L}[,;])(?=\p{L})|(?<=\p{Ll}{2}[?!])(?=\p{Lu})|(?<=\p{Ll}{2}:)(?=\p{Lu}?\p{Ll})/gu,
    to: ' ',
  },
  { context: 'missing', pattern: /(?<=\p{Ll}{3}\.)(?=\p{Lu}(?:\p{Ll}|\s))/gu, to: ' ' },
  {
    context: 'missing',
    pattern: /(?<=\p{Ll}{2})(?=\((?!s\)|es\)|ren\)|ies\))\p{L}{2})|(?<=\p{L}\))(?=\p{L}{2})/gu,
    to: ' ',
  },
];

/** Nothing slips without one of these: most texts have none, and are searched once for all patterns. */
export const mayHoldSlips: RegExp = new RegExp(
  String.raw`${space}(?:${space}|[,;:!?.)\]”])|[([“]${space}|[,;:!?.)][^\s\d]|\S\(`,
);

function inside(en: CheckedPair['en']): readonly Found[] {
  if (!en.segments.some(({ text }) => mayHoldSlips.test(text))) return [];
  return slips
    .flatMap(({ pattern, context, to }) =>
      stretchesOf(en, pattern)
        .filter(({ isPlain }) => isPlain)
        .map(
          ({ start, end }): Found => ({
            en: { start, end },
            facts: { context },
            fix: { edits: [{ start, end, text: to }] },
          }),
        ),
    )
    .sort((one, other) => (one.en?.start ?? 0) - (other.en?.start ?? 0));
}

/** A catalogue of messages may want a space at an end: the Vietnamese shows it. */
function ends({ vi, en }: CheckedPair): readonly Found[] {
  if (en.text.trim() === '' || vi.text.trim() === '') return [];
  const [before, behind] = [/^\s*/, /\s*$/].map((pattern) => pattern.exec(en.text)?.[0] ?? '');
  const [ours, theirs] = [/^\s*/, /\s*$/].map((pattern) => pattern.exec(vi.text)?.[0] ?? '');
  return [
    ...edge(0, before ?? '', ours ?? ''),
    ...edge(en.text.length - (behind ?? '').length, behind ?? '', theirs ?? ''),
  ];
}

function edge(at: number, found: string, wanted: string): Found[] {
  if (found === wanted) return [];
  const place = { start: at as Offset, end: (at + found.length) as Offset };
  return [{ en: place, facts: { context: 'ends' }, fix: { edits: [{ ...place, text: wanted }] } }];
}
