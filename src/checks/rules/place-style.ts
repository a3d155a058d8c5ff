import { sourceSpan } from '../../document/index.ts';
import type { HouseStyle } from '../../model/house-style.ts';
import type { Segment } from '../../model/segment.ts';
import type { Level } from '../../model/symbols.ts';
import { capitaliseFirst, hasVietnameseLetters, withoutDiacritics } from '../../text/index.ts';
import type { Check, CheckContext, CheckedPair, Found, Look } from '../check.ts';
import { matchesIn } from '../form/matches.ts';
import { placesOf } from '../names/named-mentions.ts';
import { replacement } from '../names/replacement.ts';

/**
 * Names of places written in one way: Lang Son Province or Lang Son province, Lang Son or Lạng Sơn. The house style says which; where none
 * is set, the document's first. Wrong where a name is quoted from another text.
 */
export const placeStyle: Check = {
  rule: 'place-style',
  severity: 'warning',
  scope: 'document',
  begin,
  bad: [
    [
      { vi: 'Tỉnh Lạng Sơn', en: 'Lang Son Province' },
      { vi: 'Tỉnh Cao Bằng', en: 'Cao Bang province' },
    ],
    [{ vi: 'Từ huyện Đông Anh đến huyện Sóc Sơn', en: 'From Dong Anh district to Soc Son District' }],
    [
      { vi: 'Ở Lạng Sơn', en: 'In Lang Son' },
      { vi: 'Ở Cao Bằng', en: 'In Cao Bằng' },
    ],
    [{ vi: 'Xã Mễ Trì, xã Trung Văn', en: 'Me Tri Commune, Trung Van commune' }],
  ],
  good: [
    [{ vi: 'Tỉnh Lạng Sơn và các huyện của tỉnh', en: 'Lang Son Province and the districts of the province' }],
    [{ vi: 'Ở Lạng Sơn, Gia Lai', en: 'In Lạng Sơn, Gia Lai' }],
    [{ vi: 'Thành phố Hồ Chí Minh; các thành phố', en: 'Ho Chi Minh City; the cities' }],
    [{ vi: 'Tỉnh Lạng Sơn; UBND tỉnh Lạng Sơn', en: 'Lang Son province; Lang Son Provincial People’s Committee' }],
  ],
};

type UnitCase = HouseStyle['unitNouns'];

/** What the document, or its house, does. */
type Habit = { unitNouns?: UnitCase; diacritics?: boolean };

function begin({ glossary }: CheckContext): Look {
  const { style, symbols } = glossary;
  const habit: Habit = style === undefined ? {} : { unitNouns: style.unitNouns, diacritics: style.diacritics };
  const unit = unitPattern(symbols.levels);
  return (pair) => [...unitFindings(pair, unit, habit), ...diacriticsFindings(pair, habit)];
}

/**
 * A capitalised name and the noun of its unit. A city that has it in its name is written in one way only. The noun is looked for before what
 * stands around it, which costs ten times as much to ask.
 */
function unitPattern(levels: readonly Level[]): RegExp {
  const nouns = [...new Set(levels.map(({ en }) => en.toLowerCase()))].filter((noun) => /^[a-z]+$/.test(noun));
  const any = nouns.map((noun) => `[${noun.charAt(0).toUpperCase()}${noun.charAt(0)}]${noun.slice(1)}`).join('|');
  return new RegExp(
    String.raw`(?=${any})(?<!(?:Chi Minh|HCM) )(?<=\p{Lu}[\p{L}\p{M}]+ )(?:${any})(?![\p{L}\p{M}]|\s+(?:\p{Lu}|\p{N}))`,
    'gu',
  );
}

function unitFindings(pair: CheckedPair, unit: RegExp, habit: Habit): Found[] {
  return pair.en.segments.flatMap((segment) =>
    matchesIn(segment.text, unit).flatMap(({ index, 0: noun }) => {
      if (!isShown(segment) || !isOfPlace(segment.text.slice(0, index), pair)) return [];
      const written: UnitCase = /^\p{Lu}/u.test(noun) ? 'capital' : 'small';
      habit.unitNouns ??= written;
      if (written === habit.unitNouns) return [];
      const span = sourceSpan(segment, { start: index, end: index + noun.length });
      const english = habit.unitNouns === 'capital' ? capitaliseFirst(noun) : noun.toLowerCase();
      return [{ en: span, facts: { found: noun, english }, fix: { edits: [{ ...span, text: english }] } }];
    }),
  );
}

/** Headings capitalise every noun. */
function isShown({ kind, text }: Segment): boolean {
  return kind !== 'heading' && /\p{Ll}/u.test(text);
}

/** Whether the words end with the name of a place of the Vietnamese. */
function isOfPlace(before: string, pair: CheckedPair): boolean {
  const plain = withoutDiacritics(before.trimEnd()).toLowerCase();
  return placesOf(pair).some(({ en }) => {
    const place = withoutDiacritics(en).toLowerCase();
    return plain.endsWith(place) || plain.endsWith(place.replace(/ \S+$/u, ''));
  });
}

function diacriticsFindings(pair: CheckedPair, habit: Habit): Found[] {
  const seen = new Set<string>();
  return placesOf(pair).flatMap((place) => {
    const marked = place.text.normalize('NFC').replace(/^\p{Ll}+\s+/u, '');
    if (withoutDiacritics(marked) === marked || seen.has(marked)) return [];
    seen.add(marked);
    return pair.en.segments.flatMap((segment) =>
      placesWritten(segment, marked).flatMap((at) => spelled(at, marked, { segment, pair, habit })),
    );
  });
}

type Stretch = { readonly start: number; readonly end: number };

/** Where a name stands with its diacritics or without any. */
function placesWritten({ text }: Segment, marked: string): Stretch[] {
  return [marked, withoutDiacritics(marked)].flatMap((name) => {
    const stretches: Stretch[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      stretches.push({ start: at, end: at + name.length });
    return stretches.filter(({ start, end }) => !/[\p{L}\p{M}]/u.test(text.charAt(start - 1) + text.charAt(end)));
  });
}

type Around = { readonly segment: Segment; readonly pair: CheckedPair; readonly habit: Habit };

function spelled(stretch: Stretch, marked: string, { segment, pair, habit }: Around): Found[] {
  const found = segment.text.slice(stretch.start, stretch.end);
  const hasMarks = hasVietnameseLetters(found);
  habit.diacritics ??= hasMarks;
  if (hasMarks === habit.diacritics) return [];
  const span = sourceSpan(segment, stretch);
  const english = habit.diacritics ? marked : withoutDiacritics(marked);
  return [{ en: span, facts: { found, english }, fix: replacement(pair, span, english) }];
}
