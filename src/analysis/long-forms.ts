import { type AcronymPiece, acronymPieces, matchKey } from '../text/index.ts';
import { alignLeftwards, type Word } from './acronym-words.ts';

/** An acronym that the words define, in offsets of those words. The long form is rebuilt in full: «công tác dân tộc» from «công tác và chính sách dân tộc». */
export type FoundDefinition = {
  readonly acronym: string;
  readonly long: string;
  readonly start: number;
  readonly end: number;
  readonly longStart: number;
  readonly longEnd: number;
};

/** An acronym where a text defines it. */
export type DefinedAcronym = { readonly acronym: string; readonly start: number; readonly end: number };

/** The long forms of acronyms that are defined together: they stand directly before `before`. */
export function longForms(
  acronyms: readonly DefinedAcronym[],
  words: readonly Word[],
  before: number,
): FoundDefinition[] {
  const last = acronyms.at(-1);
  if (last === undefined) return [];
  const context = contextBefore(words, before);
  return acronyms.length === 1 ? single(last, context) : coordinated(acronyms, context);
}

/** The words of the same clause: definitions do not reach over a full stop, a colon or a bracket. */
function contextBefore(words: readonly Word[], before: number): Word[] {
  const earlier = words.filter((word) => word.end <= before);
  const wall = earlier.findLastIndex((word) => word.isMark && /[.:;!?()]/.test(word.text));
  return earlier.slice(Math.max(wall + 1, earlier.length - 60));
}

/** A name may stand between: «Sở Thông tin – truyền thông Hà Nội (TT&TT)». */
const longestName = 4;

function single(defined: DefinedAcronym, context: readonly Word[]): FoundDefinition[] {
  const pieces = acronymPieces(defined.acronym);
  for (let last = context.length - 1, skipped = 0; last >= 0 && skipped <= longestName; last -= 1, skipped += 1) {
    const first = alignLeftwards(pieces, context, last);
    if (first !== undefined) return [definition(defined, context.slice(first, last + 1))];
    if (!/^\p{Lu}/u.test(context[last]?.text ?? '')) return [];
  }
  return [];
}

function definition({ acronym, start, end }: DefinedAcronym, long: readonly Word[]): FoundDefinition {
  return {
    acronym,
    long: joined(long),
    start,
    end,
    longStart: long[0]?.start ?? start,
    longEnd: long.at(-1)?.end ?? start,
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
function coordinated(acronyms: readonly DefinedAcronym[], context: readonly Word[]): FoundDefinition[] {
  const members = splitMembers(context, acronyms.length);
  const [head, tail] = [members[0], members.at(-1)];
  if (head === undefined || tail === undefined) return [];
  const found = acronyms.map(({ acronym }, index) =>
    memberWords(acronymPieces(acronym), members[index] ?? [], head, tail),
  );
  if (found.some((words) => words === undefined)) return last(acronyms, context);
  const starts = found.flatMap((words) => words?.map((word) => word.start) ?? []);
  const whole = { longStart: Math.min(...starts), longEnd: context.at(-1)?.end ?? 0 };
  return acronyms.map((defined, index) => {
    const words = found[index] ?? [];
    const own = members[index] ?? [];
    const shares = words.some((word) => !own.includes(word));
    return shares ? { ...definition(defined, words), ...whole } : definition(defined, words);
  });
}

/** Where the members do not fit, the last acronym may still be that of the words before the bracket. */
function last(acronyms: readonly DefinedAcronym[], context: readonly Word[]): FoundDefinition[] {
  const defined = acronyms.at(-1);
  return defined === undefined ? [] : single(defined, context);
}

const wordAnd = matchKey('và');
const isConnective = (word: Word): boolean => word.key === wordAnd || word.text === ',' || word.text === '/';

/** The last `count` stretches between connectives; the first is open to the left. */
function splitMembers(context: readonly Word[], count: number): Word[][] {
  const members: Word[][] = [[]];
  for (const word of [...context].reverse()) {
    if (isConnective(word) && members.length < count) members.unshift([]);
    else members[0]?.unshift(word);
  }
  return members.length === count ? members : [];
}

/** An acronym = a beginning of the head's + all of the member's own + an end of the tail's; the fewest borrowed pieces win. */
function memberWords(
  pieces: readonly AcronymPiece[],
  own: readonly Word[],
  head: readonly Word[],
  tail: readonly Word[],
): Word[] | undefined {
  for (let borrowed = 0; borrowed < pieces.length; borrowed += 1) {
    for (let before = 0; before <= borrowed; before += 1) {
      const found = withBorrowed(pieces, own, head, tail, before, borrowed - before);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function withBorrowed(
  pieces: readonly AcronymPiece[],
  own: readonly Word[],
  head: readonly Word[],
  tail: readonly Word[],
  before: number,
  after: number,
): Word[] | undefined {
  const middle = pieces.slice(before, pieces.length - after);
  const first = alignLeftwards(middle, own, own.length - 1);
  if (first === undefined || (own !== head && first !== 0)) return undefined;
  const beginning = before === 0 ? [] : borrowFromHead(pieces.slice(0, before), head);
  const end = after === 0 ? [] : borrowFromTail(pieces.slice(pieces.length - after), tail);
  if (beginning === undefined || end === undefined || (own === head && before > 0) || (own === tail && after > 0))
    return undefined;
  return [...beginning, ...own.slice(first), ...end];
}

function borrowFromHead(pieces: readonly AcronymPiece[], head: readonly Word[]): Word[] | undefined {
  for (let start = head.length - pieces.length; start >= 0; start -= 1) {
    const words = head.slice(start, start + pieces.length);
    if (alignLeftwards(pieces, words, words.length - 1) === 0) return words;
  }
  return undefined;
}

function borrowFromTail(pieces: readonly AcronymPiece[], tail: readonly Word[]): Word[] | undefined {
  const first = alignLeftwards(pieces, tail, tail.length - 1);
  return first === undefined ? undefined : tail.slice(first);
}
