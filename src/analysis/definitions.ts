import { matchKey, tokens } from '../text/index.ts';

/** An acronym that the words define, in offsets of those words. The long form is rebuilt in full: «công tác dân tộc» from «công tác và chính sách dân tộc». */
export type FoundDefinition = {
  readonly acronym: string;
  readonly long: string;
  readonly start: number;
  readonly end: number;
  readonly longStart: number;
  readonly longEnd: number;
};

/**
 * Finds the acronyms that a text defines: «Ủy ban nhân dân (UBND)», «UBND (Ủy ban nhân dân)», «… (sau đây gọi tắt là UBND)»,
 * «…, viết tắt là UBND», and coordinated ones whose members share words: «công tác và chính sách dân tộc (CTDT và CSDT)».
 * How acronyms are made: one letter a syllable; Đ or D for Đ, W for Ư; và, của, về … may have no letter.
 * Observed in news texts; no authority found.
 */
export function findDefinitions(text: string): FoundDefinition[] {
  if (!mayDefine.test(text)) return [];
  const words = wordsOf(text);
  return [...bracketed(text, words), ...announced(text, words)].sort((a, b) => a.start - b.start);
}

/** No definition does without one of these. */
const mayDefine = /[(]|tắt|gọi là/u;

type Word = {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly text: string;
  readonly isMark: boolean;
};
type Piece = { readonly acronym: string; readonly start: number; readonly end: number };

function wordsOf(text: string): Word[] {
  return tokens(text).map(({ start, end, key, kind }) => ({
    start,
    end,
    key,
    text: text.slice(start, end),
    isMark: kind === 'mark',
  }));
}

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
      const pieces = acronymsIn(list, match.index + match[0].indexOf(list));
      return define(pieces, words, match.index);
    }),
    ...[...text.matchAll(longInBracketPattern)].flatMap((match) => expanded(match, words)),
  ];
}

function announced(text: string, words: readonly Word[]): FoundDefinition[] {
  return [...text.matchAll(announcedPattern)].flatMap((match) => {
    if (text[match.index - 1] === '(' || text.slice(0, match.index).trimEnd().endsWith('(')) return [];
    const acronym = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(acronym);
    return define(acronymsIn(acronym, start), words, match.index);
  });
}

function acronymsIn(list: string, offset: number): Piece[] {
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
  const found = alignLeftwards(lettersOf(acronym), inside, inside.length - 1);
  if (found !== 0) return [];
  const start = match.index;
  return [{ acronym, long, start, end: start + acronym.length, longStart, longEnd: longStart + long.length }];
}

/** The members' long forms stand directly before `before`. */
function define(pieces: readonly Piece[], words: readonly Word[], before: number): FoundDefinition[] {
  const last = pieces.at(-1);
  if (last === undefined) return [];
  const context = contextBefore(words, before);
  return pieces.length === 1 ? single(last, context) : coordinated(pieces, context);
}

/** The words of the same clause: definitions do not reach over a full stop, a colon or a bracket. */
function contextBefore(words: readonly Word[], before: number): Word[] {
  const earlier = words.filter((word) => word.end <= before);
  const wall = earlier.findLastIndex((word) => word.isMark && /[.:;!?()]/.test(word.text));
  return earlier.slice(Math.max(wall + 1, earlier.length - 60));
}

/** A name may stand between: «Sở Thông tin – truyền thông Hà Nội (TT&TT)». */
const longestName = 4;

function single(piece: Piece, context: readonly Word[]): FoundDefinition[] {
  const letters = lettersOf(piece.acronym);
  for (let last = context.length - 1, skipped = 0; last >= 0 && skipped <= longestName; last -= 1, skipped += 1) {
    const first = alignLeftwards(letters, context, last);
    if (first !== undefined) return [definition(piece, context.slice(first, last + 1))];
    if (!/^\p{Lu}/u.test(context[last]?.text ?? '')) return [];
  }
  return [];
}

function definition(piece: Piece, long: readonly Word[]): FoundDefinition {
  return {
    acronym: piece.acronym,
    long: joined(long),
    start: piece.start,
    end: piece.end,
    longStart: long[0]?.start ?? piece.start,
    longEnd: long.at(-1)?.end ?? piece.start,
  };
}

function joined(words: readonly Word[]): string {
  return words
    .map((word) => word.text)
    .join(' ')
    .replace(/ ([,.;])/g, '$1');
}

/**
 * Members joined by the same words as the acronyms: each has its own words, and may share the last one's end («dân tộc») or the first
 * one's beginning («quỹ»). The stretch given for a member that shares is the whole phrase, since its words are not together.
 */
function coordinated(pieces: readonly Piece[], context: readonly Word[]): FoundDefinition[] {
  const members = splitMembers(context, pieces.length);
  const [head, tail] = [members[0], members.at(-1)];
  if (head === undefined || tail === undefined) return [];
  const found = pieces.map((piece, index) => memberWords(lettersOf(piece.acronym), members[index] ?? [], head, tail));
  if (found.some((words) => words === undefined)) return last(pieces, context);
  const starts = found.flatMap((words) => words?.map((word) => word.start) ?? []);
  const whole = { longStart: Math.min(...starts), longEnd: context.at(-1)?.end ?? 0 };
  return pieces.map((piece, index) => {
    const words = found[index] ?? [];
    const own = members[index] ?? [];
    const shares = words.some((word) => !own.includes(word));
    return shares ? { ...definition(piece, words), ...whole } : definition(piece, words);
  });
}

/** Where the members do not fit, the last acronym may still be that of the words before the bracket. */
function last(pieces: readonly Piece[], context: readonly Word[]): FoundDefinition[] {
  const piece = pieces.at(-1);
  return piece === undefined ? [] : single(piece, context);
}

const isConnective = (word: Word): boolean => word.key === matchKey('và') || word.text === ',' || word.text === '/';

/** The last `count` stretches between connectives; the first is open to the left. */
function splitMembers(context: readonly Word[], count: number): Word[][] {
  const members: Word[][] = [[]];
  for (const word of [...context].reverse()) {
    if (isConnective(word) && members.length < count) members.unshift([]);
    else members[0]?.unshift(word);
  }
  return members.length === count ? members : [];
}

/** letters = a beginning of the head's + all of the member's own + an end of the tail's; the fewest borrowed letters win. */
function memberWords(
  letters: readonly string[],
  own: readonly Word[],
  head: readonly Word[],
  tail: readonly Word[],
): Word[] | undefined {
  for (let borrowed = 0; borrowed < letters.length; borrowed += 1) {
    for (let before = 0; before <= borrowed; before += 1) {
      const found = withBorrowed(letters, own, head, tail, before, borrowed - before);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function withBorrowed(
  letters: readonly string[],
  own: readonly Word[],
  head: readonly Word[],
  tail: readonly Word[],
  before: number,
  after: number,
): Word[] | undefined {
  const middle = letters.slice(before, letters.length - after);
  const first = alignLeftwards(middle, own, own.length - 1);
  if (first === undefined || (own !== head && first !== 0)) return undefined;
  const beginning = before === 0 ? [] : borrowFromHead(letters.slice(0, before), head);
  const end = after === 0 ? [] : borrowFromTail(letters.slice(letters.length - after), tail);
  if (beginning === undefined || end === undefined || (own === head && before > 0) || (own === tail && after > 0))
    return undefined;
  return [...beginning, ...own.slice(first), ...end];
}

function borrowFromHead(letters: readonly string[], head: readonly Word[]): Word[] | undefined {
  for (let start = head.length - letters.length; start >= 0; start -= 1) {
    const words = head.slice(start, start + letters.length);
    if (alignLeftwards(letters, words, words.length - 1) === 0) return words;
  }
  return undefined;
}

function borrowFromTail(letters: readonly string[], tail: readonly Word[]): Word[] | undefined {
  const first = alignLeftwards(letters, tail, tail.length - 1);
  return first === undefined ? undefined : tail.slice(first);
}

/** Words that an acronym may pass over. */
const passedOver = new Set(['và', 'của', 'về', 'cho', 'các', 'trong', 'đối', 'với', 'ở', 'tại', 'theo'].map(matchKey));

/**
 * Lays the letters over the words from the right, the last letter on the last word.
 * @returns the index of the word that has the first letter
 */
function alignLeftwards(letters: readonly string[], words: readonly Word[], last: number): number | undefined {
  const letter = letters.at(-1);
  const word = words[last];
  if (letter === undefined || word === undefined) return undefined;
  if (!word.isMark && hasInitial(word, letter)) {
    if (letters.length === 1) return last;
    const first = alignLeftwards(letters.slice(0, -1), words, last - 1);
    if (first !== undefined) return first;
  }
  return passes(word) ? alignLeftwards(letters, words, last - 1) : undefined;
}

const passes = (word: Word): boolean => passedOver.has(word.key) || /^[-–,/&]$/.test(word.text);

/** A capital with the small letters after it (TTr: T, Tr), or a run of digits. */
function lettersOf(acronym: string): string[] {
  return acronym.match(/\p{Lu}\p{Ll}*|\p{N}+/gu)?.map((letter) => letter.toLowerCase()) ?? [];
}

/** Ủ→U and so on, but Đ stays; an acronym may write D for it. W stands for the Ư of trung ương. */
function hasInitial(word: Word, letter: string): boolean {
  const plain = plainLetters(word.text);
  const wanted = plainLetters(letter);
  if (plain.startsWith(wanted)) return true;
  if (plain.startsWith('đ') && wanted.startsWith('d')) return `d${plain.slice(1)}`.startsWith(wanted);
  return word.key === matchKey('ương') && (letter === 'w' || letter === 'ư');
}

function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
