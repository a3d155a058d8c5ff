import type { DraftBlock } from '../draft-block.ts';
import { type MarkPlace, WordsWriter } from '../words.ts';
import { linkAround, styleAt, styleOf } from './looks.ts';
import type { ParagraphKind } from './styles.ts';
import type { WordParagraph } from './word-file.ts';

/** Units of a paragraph's text that a mark is around. */
type Around = { readonly kind: 'html' | 'link'; readonly from: number; readonly to: number };

/** A paragraph as a block: looks other than that of most of its letters are marks, and so are links. */
export function draftBlock(source: string, paragraph: WordParagraph, { kind, level }: ParagraphKind): DraftBlock {
  const { start, text } = paragraph;
  const marks = marksIn(paragraph);
  const words = new WordsWriter(source);
  const at = putAll(words, paragraph, new Set(marks.flatMap(({ from, to }) => [from, to])));
  for (const mark of marks) words.mark(mark.kind, placeOf(mark, start, at));
  const end = start + text.trimEnd().length;
  return {
    kind,
    ...(level === undefined ? {} : { level }),
    start: Math.min(end, start + text.length - text.trimStart().length),
    end,
    words: words.done(),
  };
}

/** Marks take no room in the text. */
function placeOf({ from, to }: Around, start: number, wordsAt: ReadonlyMap<number, number>): MarkPlace {
  return { start: start + from, end: start + to, from: wordsAt.get(from) ?? 0, to: wordsAt.get(to) ?? 0 };
}

/** @returns how many units of words stand before each place that was asked for */
function putAll(
  words: WordsWriter,
  { start, text, pieces }: WordParagraph,
  asked: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const wordsAt = new Map<number, number>();
  const signs = pieces.filter((piece) => piece.is !== 'letters');
  const cuts = new Set([...asked, ...signs.flatMap(({ at }) => [at, at + 1]), text.length]);
  const isSign = new Map(signs.map(({ at, is }) => [at, is]));
  let from = 0;
  for (const cut of [...cuts].sort((one, other) => one - other)) {
    putStretch(words, start + from, start + cut, isSign.get(from) === 'gap', text[from] === '\n' && cut === from + 1);
    wordsAt.set(cut, words.length);
    from = cut;
  }
  return wordsAt;
}

function putStretch(words: WordsWriter, start: number, end: number, isGap: boolean, isBreak: boolean): void {
  if (start === end) return;
  if (isGap) words.opaque(start, end);
  else if (isBreak) {
    words.instead('\n', start, end);
    words.mark('break', { start, end, from: words.length - 1 });
  } else words.verbatim(start, end);
}

/** Links, and stretches of one look, without the spaces at their edges. Those around all of a paragraph's words are none. */
function marksIn(paragraph: WordParagraph): readonly Around[] {
  const whole = inner(paragraph.text, { kind: 'html', from: 0, to: paragraph.text.length });
  const isPart = ({ from, to }: Around): boolean => to > from && (from > whole.from || to < whole.to);
  const links = linksIn(paragraph).filter(isPart);
  return [...links, ...looksIn(paragraph, links).filter(isPart)];
}

/** Without the spaces at its edges. */
function inner<T extends Around>(text: string, around: T): T {
  const words = text.slice(around.from, around.to);
  const from = around.from + words.length - words.trimStart().length;
  return { ...around, from, to: around.from + words.trimEnd().length };
}

type Link = Around & { readonly token: number };

function linksIn({ tokens, pieces, text }: WordParagraph): readonly Link[] {
  // By token: where the text goes on at or behind it.
  const goesOnAt = new Array<number>(tokens.length + 1).fill(text.length);
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    goesOnAt[index] = (token?.is === 'piece' ? pieces[token.piece]?.at : goesOnAt[index + 1]) ?? text.length;
  }
  return tokens.flatMap((token, index): readonly Link[] => {
    if (token.is !== 'open' || token.link === undefined) return [];
    const around: Link = { kind: 'link', token: index, from: goesOnAt[index] ?? 0, to: goesOnAt[token.closing] ?? 0 };
    return [inner(text, around)];
  });
}

type Look = Around & { readonly key: string; readonly link: number | undefined };

/** Looks other than what is around them: in a link that of its beginning, else that of most of the paragraph. None reaches over a link's edge. */
function looksIn(paragraph: WordParagraph, links: readonly Link[]): readonly Around[] {
  const { tokens, pieces, base, text } = paragraph;
  const usual = new Map<number | undefined, string>([[undefined, base.key]]);
  for (const { token, from } of links) usual.set(token, styleAt(paragraph, from).key);
  const looks: (Look & { to: number })[] = [];
  for (const piece of pieces) {
    const around = linkAround(tokens, piece);
    const link = usual.has(around) ? around : undefined;
    const last = looks.at(-1);
    const before = last?.link === link ? last : undefined;
    // A tab, a break, a gap and a space look like what is around them.
    const isPlain = piece.is !== 'letters' || piece.text.trim() === '';
    const key = isPlain ? (before?.key ?? usual.get(link) ?? base.key) : styleOf(tokens, piece).key;
    if (before?.key === key) before.to = piece.at + piece.text.length;
    else looks.push({ kind: 'html', from: piece.at, to: piece.at + piece.text.length, key, link });
  }
  return looks
    .filter(({ key, link }) => key !== usual.get(link))
    .map(({ from, to }) => inner(text, { kind: 'html', from, to }));
}
