import { acronymPieces } from '../text/index.ts';
import { alignLeftwards, type Word, wordsOf } from './acronym-words.ts';
import { type DefinedAcronym, type FoundDefinition, longForms } from './long-forms.ts';

/**
 * Finds the acronyms that a text defines: «Ủy ban nhân dân (UBND)», «UBND (Ủy ban nhân dân)», «… (sau đây gọi tắt là UBND)»,
 * «…, viết tắt là UBND», and coordinated ones whose members share words: «công tác và chính sách dân tộc (CTDT và CSDT)».
 * Observed in news texts; no authority found.
 */
export function findDefinitions(text: string): FoundDefinition[] {
  if (!mayDefine.test(text)) return [];
  const words = wordsOf(text);
  return [...bracketed(text, words), ...announced(text, words)].sort((a, b) => a.start - b.start);
}

/** No definition does without one of these. */
const mayDefine = /[(]|tắt|gọi là/u;

const introduction = `(?:(?:sau đây |dưới đây )?(?:được )?(?:gọi|viết) (?:tắt )?(?:là|chung là)|(?:tên )?viết tắt(?: là)?:?|gọi tắt:?)`;
const acronymText = String.raw`\p{Lu}[\p{L}\p{N}]*(?:[&.\-–/]\p{L}[\p{L}\p{N}]*)*`;
const acronymList = String.raw`${acronymText}(?:\s*(?:,|và|/|;)\s*${acronymText})*`;
const quote = '["“”«»\'‘’]?';
const bracketPattern = new RegExp(String.raw`\(\s*(?:${introduction}\s+)?${quote}(${acronymList})${quote}\s*\)`, 'gu');
const announcedPattern = new RegExp(
  String.raw`[,–-]?\s*${introduction}\s+${quote}(${acronymText})${quote}(?![\p{L}\p{N}])`,
  'gu',
);
const longInBracketPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${acronymText})\s*\(\s*([^()]{3,120}?)\s*\)`,
  'gu',
);

function bracketed(text: string, words: readonly Word[]): FoundDefinition[] {
  return [
    ...[...text.matchAll(bracketPattern)].flatMap((match) => {
      const list = match[1] ?? '';
      const acronyms = acronymsIn(list, match.index + match[0].indexOf(list));
      return longForms(acronyms, words, match.index);
    }),
    ...[...text.matchAll(longInBracketPattern)].flatMap((match) => expanded(match, words)),
  ];
}

function announced(text: string, words: readonly Word[]): FoundDefinition[] {
  return [...text.matchAll(announcedPattern)].flatMap((match) => {
    if (text[match.index - 1] === '(' || text.slice(0, match.index).trimEnd().endsWith('(')) return [];
    const acronym = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(acronym);
    return longForms(acronymsIn(acronym, start), words, match.index);
  });
}

function acronymsIn(list: string, offset: number): DefinedAcronym[] {
  return [...list.matchAll(new RegExp(acronymText, 'gu'))]
    .map((match) => ({ acronym: match[0], start: offset + match.index, end: offset + match.index + match[0].length }))
    .filter(({ acronym }) => looksLikeAcronym(acronym));
}

/** Two capitals at least: «gọi tắt là Trung tâm» gives a short name, not an acronym. */
function looksLikeAcronym(word: string): boolean {
  return (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && word.length <= 16;
}

/** «UBND (Ủy ban nhân dân)»: every word of the bracket must have its letter. */
function expanded(match: RegExpMatchArray, words: readonly Word[]): FoundDefinition[] {
  const [acronym, long] = [match[1] ?? '', match[2] ?? ''];
  if (!looksLikeAcronym(acronym) || match.index === undefined) return [];
  const longStart = match.index + match[0].lastIndexOf(long);
  const inside = words.filter((word) => word.start >= longStart && word.end <= longStart + long.length);
  const found = alignLeftwards(acronymPieces(acronym), inside, inside.length - 1);
  if (found !== 0) return [];
  const start = match.index;
  return [{ acronym, long, start, end: start + acronym.length, longStart, longEnd: longStart + long.length }];
}
