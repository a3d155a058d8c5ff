import { type AcronymPiece, acronymPieces } from '../../text/index.ts';
import type { DefinedAcronym } from '../acronym-shape.ts';
import { alignLeftwards, isSeparator, type Word } from '../acronym-words.ts';

/** One of several terms that are named together. `stretch` is where it stands: the whole phrase where it shares words that are not beside its own. */
export type MemberForm = {
  readonly acronym: DefinedAcronym;
  readonly long: readonly Word[];
  readonly stretch: readonly Word[];
};

/**
 * The terms of acronyms joined by the same words as they are: each has its own words, and may share the last one's end («công tác và
 * chính sách dân tộc», CTDT và CSDT) or the first one's beginning («quỹ đất ở và đất sản xuất», QĐO và QĐSX).
 * @returns none where an acronym has no words
 */
export function memberForms(acronyms: readonly DefinedAcronym[], context: readonly Word[]): MemberForm[] {
  const members = splitMembers(context, acronyms.length);
  const [head, tail] = [members[0], members.at(-1)];
  if (head === undefined || tail === undefined) return [];
  const found = acronyms.flatMap((acronym, index) => {
    const own = members[index] ?? [];
    const long = memberWords(acronymPieces(acronym.acronym), own, head, tail);
    return long === undefined ? [] : [{ acronym, own, long }];
  });
  if (found.length < acronyms.length) return [];
  const first = Math.min(...found.flatMap(({ long }) => long.map((word) => word.start)));
  const whole = context.filter((word) => word.start >= first);
  return found.map(({ acronym, own, long }) => ({
    acronym,
    long,
    stretch: long.every((word) => own.includes(word)) ? long : whole,
  }));
}

/** The last `count` stretches between connectives; the first is open to the left. */
function splitMembers(context: readonly Word[], count: number): Word[][] {
  const members: Word[][] = [[]];
  for (const word of [...context].reverse()) {
    if (!isSeparator(word) || members.length === count) members[0]?.unshift(word);
    else if (members[0]?.length !== 0) members.unshift([]); // «đại học, cao đẳng, và trung cấp»: two separators, one joint
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
