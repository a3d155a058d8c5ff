import type { DraftBlock } from '../draft-block.ts';
import { type MarkPlace, WordsWriter } from '../words.ts';
import { styleOf } from './looks.ts';
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

/** Links, and stretches of one look, without the spaces at their edges. Those around all of a paragraph's words are none, nor is the look of a link. */
function marksIn(paragraph: WordParagraph): readonly Around[] {
  const { text } = paragraph;
  const links = linksIn(paragraph).map((link) => inner(text, link));
  const looks = looksIn(paragraph)
    .map((look) => inner(text, look))
    .filter(({ from, to }) => !links.some((link) => link.from <= from && link.to >= to));
  const whole = inner(text, { kind: 'html', from: 0, to: text.length });
  return [...links, ...looks].filter(({ from, to }) => to > from && (from > whole.from || to < whole.to));
}

/** Without the spaces at its edges. */
function inner(text: string, { kind, from, to }: Around): Around {
  const words = text.slice(from, to);
  return { kind, from: from + words.length - words.trimStart().length, to: from + words.trimEnd().length };
}

function linksIn({ tokens, pieces, text }: WordParagraph): readonly Around[] {
  // By token: where the text goes on at or behind it.
  const goesOnAt = new Array<number>(tokens.length + 1).fill(text.length);
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    goesOnAt[index] = (token?.is === 'piece' ? pieces[token.piece]?.at : goesOnAt[index + 1]) ?? text.length;
  }
  return tokens.flatMap((token, index): readonly Around[] => {
    if (token.is !== 'open' || token.link === undefined) return [];
    return [{ kind: 'link', from: goesOnAt[index] ?? 0, to: goesOnAt[token.closing] ?? 0 }];
  });
}

function looksIn({ tokens, pieces, base }: WordParagraph): readonly Around[] {
  const looks: (Around & { readonly key: string; to: number })[] = [];
  for (const piece of pieces) {
    const end = piece.at + piece.text.length;
    const last = looks.at(-1);
    // A tab, a break, a gap and a space look like what is around them.
    const key = piece.is !== 'letters' || piece.text.trim() === '' ? last?.key : styleOf(tokens, piece).key;
    if (last !== undefined && last.key === key) last.to = end;
    else looks.push({ kind: 'html', from: piece.at, to: end, key: key ?? base.key });
  }
  return looks.filter(({ key }) => key !== base.key);
}
