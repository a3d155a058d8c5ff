import { sourceSpan } from '../../document/index.ts';
import type { HouseStyle } from '../../model/house-style.ts';
import type { Segment } from '../../model/segment.ts';
import type { Check, CheckContext, CheckedPair, Found, Look } from '../check.ts';
import { findJoinedNames, isOwnSpelling, type JoinedName, spellingKey } from '../names/joined-names.ts';
import { isQuoted } from '../names/quoted.ts';
import { inCapitalsOf, replacement } from '../names/replacement.ts';

/**
 * The country, the capital and other names in the spelling of the house style; where none is set, in the one that the document began with:
 * Viet Nam or Vietnam. Names that have their own (Vietnam Airlines) and titles are let alone. Wrong in the name of a firm that the lists lack.
 */
export const nameStyle: Check = {
  rule: 'name-style',
  severity: 'warning',
  scope: 'document',
  begin,
  bad: [
    [
      { vi: 'Việt Nam tăng trưởng.', en: 'Viet Nam has grown.' },
      { vi: 'Việt Nam xuất khẩu gạo.', en: 'Vietnam exports rice.' },
    ],
    [{ vi: 'Từ Hà Nội về Hà Nội', en: 'From Hanoi to Ha Noi' }],
    [{ vi: 'Đà Nẵng, Đà Nẵng', en: 'Danang, Da Nang' }],
    [{ vi: 'Việt Nam và người Việt Nam', en: 'Vietnam; the land of Viet Nam' }],
  ],
  good: [
    [{ vi: 'Việt Nam và Hà Nội', en: 'Vietnam and Ha Noi' }],
    [{ vi: 'Vietnam Airlines bay đến Việt Nam.', en: 'Vietnam Airlines flies to Viet Nam.' }],
    [{ vi: 'Việt Nam: người Việt', en: 'Viet Nam: the Vietnamese' }],
    [{ vi: 'Báo “Hanoi Moi” ở Hà Nội', en: '“Hanoi Moi” in Ha Noi' }],
    [{ vi: 'Trang vietnam.vn của Việt Nam', en: 'The page vietnam.vn of Viet Nam' }],
  ],
};

function begin({ glossary: { style } }: CheckContext): Look {
  const spelled = new Map<string, string>();
  return (pair) =>
    pair.en.segments.flatMap((segment) =>
      findJoinedNames(segment.text).flatMap((name) => findings(name, { segment, pair, spelled, style })),
    );
}

type Place = {
  readonly segment: Segment;
  readonly pair: CheckedPair;
  /** By name, as the document spells it. */
  readonly spelled: Map<string, string>;
  readonly style: HouseStyle | undefined;
};

function findings({ name, ...stretch }: JoinedName, { segment, pair, spelled, style }: Place): Found[] {
  const span = sourceSpan(segment, stretch);
  if (isOwnSpelling(segment.text, stretch) || isQuoted(segment, span, pair)) return [];
  const found = segment.text.slice(stretch.start, stretch.end);
  const wanted = style === undefined ? (spelled.get(name) ?? found) : (style.names.get(name) ?? name);
  if (!spelled.has(name)) spelled.set(name, found);
  if (spellingKey(found) === spellingKey(wanted)) return [];
  return [{ en: span, facts: { found, english: wanted }, fix: replacement(pair, span, inCapitalsOf(found, wanted)) }];
}
