import { isVietnameseSyllable } from '../../text/index.ts';
import { gap } from '../words.ts';
import { isInCapitals, type Stretch, wordsWithin } from './line-text.ts';
import type { LinePart } from './named-lines.ts';

/*
 * The head of a document: Decree 30/2020/NĐ-CP, Appendix I, and Guidance 36-HD/VPTW. It stands in two columns on the page; a text that was
 * copied has them one under the other, or both in one line.
 */

const edge = { before: '(?<![\\p{L}\\p{M}])', after: '(?![\\p{L}\\p{M}])' };
const country = 'CỘNG\\s+H(?:ÒA|OÀ)\\s+(?:XÃ\\s+HỘI\\s+CHỦ\\s+NGHĨA|XHCN)\\s+VIỆT\\s+NAM';
const nation = `${edge.before}(?:NƯỚC\\s+)?(?:${country}|CHXHCN\\s+VIỆT\\s+NAM)${edge.after}`;
const motto = 'Độc\\s+lập\\s*[-–—.]?\\s*Tự\\s+do\\s*[-–—.]?\\s*Hạnh\\s+phúc';
const party = `${edge.before}ĐẢNG\\s+CỘNG\\s+SẢN\\s+VIỆT\\s+NAM${edge.after}`;

/** `Số: 166/KH-UBND`, `Số 06-NQ/TU`, `Luật số: 72/2025/QH15`, and that of a draft: `Số:      /QĐ-UBND`. */
const figure = '[\\d._…]*(?:\\s*/\\s*\\d{4})?';
const symbol = '\\p{Lu}[\\p{L}\\d]*(?:[-–/&.]\\p{Lu}[\\p{L}\\d]*|\\s[-–/]\\s\\p{Lu}{2,}[\\p{L}\\d]*)*';
const number = `${edge.before}(?:\\p{Lu}\\p{Ll}+(?:\\s\\p{Ll}+)?\\s+)?[Ss]ố\\s*:?\\s*${figure}\\s*[-–/]\\s*${symbol}`;

/** `Lạng Sơn, ngày 15 tháng 3 năm 2018`, `TP. Hồ Chí Minh, ngày 5/8/2025`, and that of a draft: `ngày … tháng … năm 2025`. */
const blank = '[\\d._…\\s]*';
const placeWord = '(?:T[PXT]\\.?|\\p{Lu}[\\p{Ll}\\p{M}’]+|\\d{1,2}|\\p{Ll}{2,6}(?=\\s+[\\p{Lu}\\d]))';
const placeName = `${edge.before}${placeWord}(?:(?:\\s+|\\s*-\\s*|(?<=\\.))${placeWord}){0,6}`;
const day = `(?:${blank}tháng${blank}năm\\s*[\\d._…]*|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})`;
const dateline = `${placeName}\\s*,\\s*ngày\\s*${day}`;

/** What the document is about, where no title stands above it: letters. */
const abstract = `${edge.before}(?:V/v|Về việc)${edge.after}[^\\n]*`;

/** What a line of a head may hold. `needs` is quickly told and holds wherever the pattern does: most lines of a text are none of a head. */
const anchors = [
  { kind: 'nation', needs: /NAM/, pattern: new RegExp(nation, 'gu') },
  { kind: 'nation', needs: /^Cộng h/, pattern: new RegExp(`^${country}$`, 'giu') },
  { kind: 'nation', needs: /ph[úÚ]c/i, pattern: new RegExp(motto, 'giu') },
  { kind: 'nation', needs: /ĐẢNG/, pattern: new RegExp(party, 'gu') },
  { kind: 'number', needs: /[Ss]ố\s*:?\s*[\d/.…_–-]/, pattern: new RegExp(number, 'gu') },
  { kind: 'dateline', needs: /,\s*ngày/, pattern: new RegExp(dateline, 'gu') },
] as const;

const about = new RegExp(abstract, 'u');

type Anchor = Stretch & Pick<LinePart, 'kind'>;

/**
 * The parts of a line that belongs to the head of a document, with a part of one kind for each; undefined where it does not: words in small
 * letters beside the number or the date make a sentence of it.
 */
export function cutHeadLine(text: string): readonly LinePart[] | undefined {
  if (text.length > longestHead || endsSentence.test(text.slice(-8))) return undefined;
  const found = anchorsIn(text);
  const first = found[0];
  if (first === undefined) return undefined;
  const parts: LinePart[] = [];
  let from = 0;
  for (const anchor of [...found, { start: text.length, end: text.length }]) {
    const between = besideAnchors(text, { start: from, end: anchor.start });
    if (between === undefined) return undefined;
    parts.push(...between);
    if ('kind' in anchor) parts.push({ kind: anchor.kind, start: anchor.start, end: anchor.end });
    from = anchor.end;
  }
  return parts;
}

const inHead: ReadonlySet<string> = new Set(['nation', 'number', 'dateline']);

/** What a line has that only the head of a document has. National name and motto are two things. */
export function signsOfHead(line: string, parts: readonly LinePart[] | undefined): readonly string[] {
  const signs = parts?.filter(({ kind }) => inHead.has(kind)) ?? [];
  return signs.map(({ kind, start, end }) => (kind === 'nation' ? line.slice(start, end) : kind));
}

/** Both columns with all they hold are shorter. */
const longestHead = 400;

/** A date left blank may end with dots. */
const endsSentence = /[^.…_][.;:!?][”"’)]*$/;

function anchorsIn(text: string): readonly Anchor[] {
  const found: Anchor[] = [];
  let rest = text;
  for (const { kind, pattern } of anchors.filter(({ needs }) => needs.test(text))) {
    for (const match of rest.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      found.push({ kind, start, end });
      rest = rest.slice(0, start) + gap.repeat(end - start) + rest.slice(end);
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** What stands beside the anchors of a line: names of bodies, what a letter is about, nothing; else it is no line of a head. */
function besideAnchors(text: string, stretch: Stretch): readonly LinePart[] | undefined {
  const words = wordsWithin(text, stretch);
  if (words === undefined) return [];
  const inner = text.slice(words.start, words.end);
  const at = about.exec(inner)?.index;
  if (at === 0) return [{ kind: 'abstract', ...words }];
  if (at !== undefined && isInCapitals(inner.slice(0, at))) {
    const before = wordsWithin(text, { start: words.start, end: words.start + at });
    return [
      ...(before === undefined ? [] : [{ kind: 'issuer' as const, ...before }]),
      { kind: 'abstract', start: words.start + at, end: words.end },
    ];
  }
  if (isInCapitals(inner)) return [{ kind: 'issuer', ...words }];
  return titleAndAbstract(inner)?.map((part) => ({
    ...part,
    start: part.start + words.start,
    end: part.end + words.start,
  }));
}

/**
 * `HƯỚNG DẪN thể thức văn bản`: words in capitals, then what they are about.
 * @returns undefined where the capitals are an acronym: `UBND tỉnh báo cáo`
 */
export function titleAndAbstract(text: string): readonly LinePart[] | undefined {
  const match = /^(\p{Lu}{2,}(?: \p{Lu}{2,})*)\s+(?=\p{L}*\p{Ll})/u.exec(text);
  const title = match?.[1];
  if (match === null || title === undefined || !title.split(' ').every(isVietnameseSyllable)) return undefined;
  return [
    { kind: 'title', start: 0, end: title.length },
    { kind: 'abstract', start: match[0].length, end: text.length },
  ];
}
