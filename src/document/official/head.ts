import { cutHeadLine, signsOfHead, titleAndAbstract } from './header.ts';
import { isInCapitals, isShort } from './line-text.ts';
import { has, type LinePart, type NamedLines, whole, withNamed } from './named-lines.ts';
import {
  isAttached,
  isMark,
  opensAbout,
  opensAddressee,
  opensAppendix,
  opensBasis,
  opensPart,
  operativeWords,
} from './openings.ts';

/** Lines of a head stand no further apart than this: one column may come whole before the other. */
const widestGap = 6;

/** First and last line of a head. */
type Head = { readonly first: number; readonly last: number };

/** Names the heads of documents (a text may hold what is attached too) with all that stands in them, then the title and abstract below each. */
export function nameHeads(lines: readonly string[], named: NamedLines): NamedLines {
  const cut = lines.map((line, index) => (named[index] === undefined ? cutHeadLine(line) : undefined));
  return headsIn(lines, cut).reduce((result, head) => {
    const begun = withNamed(result, headParts(lines, cut, head));
    return withNamed(begun, titleParts(lines, begun, head));
  }, named);
}

/** Neighbouring lines of heads together; a single line counts where it holds two of what a head has. */
function headsIn(lines: readonly string[], cut: NamedLines): readonly Head[] {
  const heads: Head[] = [];
  for (const [index, parts] of cut.entries()) {
    const last = heads.at(-1);
    if (parts === undefined) continue;
    if (last !== undefined && index - last.last <= widestGap) heads[heads.length - 1] = { ...last, last: index };
    else heads.push({ first: index, last: index });
  }
  return heads.filter(({ first, last }) => {
    const signs = cut.slice(first, last + 1).flatMap((parts, at) => signsOfHead(lines[first + at] ?? '', parts));
    return new Set(signs).size > 1;
  });
}

function headParts(lines: readonly string[], cut: NamedLines, { first, last }: Head): Map<number, readonly LinePart[]> {
  const found = new Map<number, readonly LinePart[]>();
  for (let index = firstOfHead(lines, first); index <= last; index += 1) {
    const parts = cut[index] ?? besideHead(lines[index] ?? '', found.get(index - 1));
    if (parts !== undefined) found.set(index, parts);
  }
  return found;
}

/** The name of the body may stand above all that makes a head known. */
function firstOfHead(lines: readonly string[], first: number): number {
  let at = first;
  while (at > 0 && first - at < 4 && isBesideHead(lines[at - 1] ?? '')) at -= 1;
  return at;
}

function isBesideHead(line: string): boolean {
  return isMark.test(line) || (isInCapitals(line) && isShort(line, 120) && !opensAppendix.test(line));
}

/** A line between those of a head: a body, a mark, what the letter is about with its further lines. */
function besideHead(line: string, before: readonly LinePart[] | undefined): readonly LinePart[] | undefined {
  if (isMark.test(line)) return whole(line, 'mark');
  if (isInCapitals(line) && isShort(line, 120)) return whole(line, 'issuer');
  const about = opensAbout.test(line) || (has(before, 'abstract') && !opensPart(line));
  return about ? whole(line, 'abstract') : undefined;
}

/** What stands below a head: the kind of document, what it is about, and once more the body that issues it, above its grounds. */
function titleParts(lines: readonly string[], named: NamedLines, { last }: Head): Map<number, readonly LinePart[]> {
  const found = new Map<number, readonly LinePart[]>();
  const behind = nameAbstract(lines, nameTitle(lines, last + 1, found), found, named[last]);
  const { from, to } = capitalsFrom(lines, behind);
  const isAbove = opensBasis.test(lines[to] ?? '') || operativeWords.test(lines[to] ?? '');
  const parts = [...found.values()].flat();
  const lacksAbstract = has(parts, 'title') && !has(parts, 'abstract') && !isIssuer(lines[from] ?? '', lines, named);
  for (let index = from; index < to; index += 1) {
    const line = lines[index] ?? '';
    if (lacksAbstract && index === from) found.set(index, whole(line, 'abstract'));
    else if (isAbove) found.set(index, whole(line, 'issuer'));
  }
  return found;
}

/** Whether words in capitals are those of a body that the head names. */
function isIssuer(words: string, lines: readonly string[], named: NamedLines): boolean {
  return named.some((parts, index) => has(parts, 'issuer') && lines[index] === words);
}

/** @returns the line behind the title */
function nameTitle(lines: readonly string[], from: number, found: Map<number, readonly LinePart[]>): number {
  const line = lines[from] ?? '';
  if (isMark.test(line)) found.set(from, whole(line, 'mark'));
  const at = isMark.test(line) ? from + 1 : from;
  const title = lines[at] ?? '';
  const parts = isTitle(title) ? whole(title, 'title') : isShort(title, 400) ? titleAndAbstract(title) : undefined;
  if (parts === undefined) return at;
  found.set(at, parts);
  return at + 1;
}

function isTitle(line: string): boolean {
  return isInCapitals(line) && isShort(line, 120) && !opensAppendix.test(line);
}

/** @returns the line behind what the document is about */
function nameAbstract(
  lines: readonly string[],
  from: number,
  found: Map<number, readonly LinePart[]>,
  head: readonly LinePart[] | undefined,
): number {
  let at = from;
  const begun = has(found.get(from - 1), 'abstract') || (found.size === 0 && has(head, 'abstract'));
  if (found.size === 0 && !begun && !opensAbout.test(lines[from] ?? '')) return at;
  for (; at < from + 4; at += 1) {
    const goesOn = at > from || begun;
    if (!isAbstract(lines[at] ?? '', goesOn && !opensAddressee.test(lines[at + 1] ?? ''))) break;
    found.set(at, whole(lines[at] ?? '', 'abstract'));
  }
  return at;
}

/** The first line may begin with a capital, and the last above Kính gửi; the others go on. */
function isAbstract(line: string, goesOn: boolean): boolean {
  if (line === '' || !isShort(line, 400) || isInCapitals(line) || isAttached.test(line)) return false;
  if (opensAbout.test(line)) return true;
  return !opensPart(line) && (!goesOn || /^[\p{Ll}\d(“"]/u.test(line));
}

/** The lines in capitals from here on, operative words not among them. */
function capitalsFrom(lines: readonly string[], from: number): { readonly from: number; readonly to: number } {
  let to = from;
  while (to < from + 4 && isTitle(lines[to] ?? '')) to += 1;
  return { from, to };
}
