import { followsTitle, headAt, isCapital, isDecidedName, isPersonAt, type NameReader, runEnd } from './name-words.ts';
import { isInCapitals, isSyllable, type SegmentWords, type Word } from './segment-words.ts';
import { wordLists } from './word-lists.ts';

/** A stretch that looks like a name, half open, in the words of a segment. */
export type CandidateName = { readonly first: number; readonly end: number };

/**
 * Finds what a text writes as a name: from the head word of a body, a work or an area (Sở, Ban Quản lý, Công ty) as far as Vietnamese
 * names go, and any other run of two capitalised syllables or more that does not open a sentence. Names of persons are left out, and
 * foreign ones, which English writes alike. Observed in news and administrative texts.
 */
export function findNames({ segment, words }: SegmentWords, reader: NameReader): CandidateName[] {
  if (segment.kind === 'byline' || segment.kind === 'source' || isInCapitals(segment)) return [];
  const found: CandidateName[] = [];
  for (let at = 0; at < words.length; ) {
    const end = bodyEnd(words, at, reader) ?? otherEnd(words, at, reader);
    if (end.isName) found.push({ first: at, end: end.at });
    at = Math.max(end.at, at + 1);
  }
  return found;
}

type End = { readonly at: number; readonly isName: boolean };

/** Where the name ends that a head begins; undefined where no head stands. */
function bodyEnd(words: readonly Word[], first: number, reader: NameReader): End | undefined {
  const head = headAt(words, first);
  if (head === 0 || (head === 1 && isPersonOfHead(words, first, reader))) return undefined;
  const canBePerson = wordLists.namedAfterPersons(words, first) > 0;
  let end = first + head;
  for (let next = step(words, end, { reader, canBePerson, isAfterHead: true }); next > end; ) {
    end = next;
    next = step(words, end, { reader, canBePerson, isAfterHead: false });
  }
  return { at: end, isName: end > first + head || isWrittenOut(words, first, head) };
}

/** A family name may be a head too: «Đoàn Thị Hương», «ông Đoàn Dụng». */
function isPersonOfHead(words: readonly Word[], at: number, reader: NameReader): boolean {
  return isPersonAt(words, at, reader, followsTitle(words, at) ? 2 : 3);
}

/** «Kho bạc Nhà nước», «Ban Quản lý»: the head holds a second capital and may be all there is. */
function isWrittenOut(words: readonly Word[], first: number, head: number): boolean {
  return words.slice(first + 1, first + head).some(isCapital);
}

type Going = { readonly reader: NameReader; readonly canBePerson: boolean; readonly isAfterHead: boolean };

/** Where the name reaches with its next words; where it stands when it ends here. */
function step(words: readonly Word[], at: number, going: Going): number {
  const { reader, canBePerson, isAfterHead } = going;
  const word = words[at];
  if (word === undefined) return at;
  if (isCapital(word)) {
    if (!isAfterHead && beginsAnother(words, at)) return at;
    return !canBePerson && isPersonAt(words, at, reader, 3) ? at : at + 1;
  }
  if (isAbbreviationStop(words, at, reader)) return at + 1;
  const level = reader.levels(words, at);
  if (level > 0 && word.is === 'small') return afterLevel(words, at, level);
  return bridged(words, at, going);
}

/** The stop of «TP. Hồ Chí Minh». */
function isAbbreviationStop(words: readonly Word[], at: number, { levels }: NameReader): boolean {
  return words[at]?.text === '.' && levels(words, at - 1) === 1 && isCapital(words[at - 1]) && isCapital(words[at + 1]);
}

const beginsAnother = (words: readonly Word[], at: number): boolean =>
  headAt(words, at) > 0 || (words[at]?.is === 'capitalised' && wordLists.posts(words, at) > 0);

function afterLevel(words: readonly Word[], at: number, length: number): number {
  const next = words[at + length];
  if (isCapital(next) && !beginsAnother(words, at + length)) return at + length + 1;
  if (next?.is === 'figure') return at + length + 1;
  return wordLists.levelsAlone(words, at) === length && !isInTerm(words, at, length) ? at + length : at;
}

/** The «xã» of «xã hội» is no commune. */
function isInTerm(words: readonly Word[], at: number, length: number): boolean {
  if (wordLists.wholes(words, at) > length) return true;
  const last = words[at + length - 1]?.mention;
  return last !== undefined && last === words[at + length]?.mention && last.kind === 'term';
}

/** Small letters between two capitals of one name: at most so many words. */
const longestBridge = 6;
const signs = /^[-–&]$/;

/** Over small letters, dashes and the commas of a list (Văn hóa, Thể thao và Du lịch) to the next capital. */
function bridged(words: readonly Word[], from: number, { reader, isAfterHead }: Going): number {
  let at = from;
  for (; at < words.length && at - from < longestBridge; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (isCapital(word)) return endsBefore(words, at, reader) ? from : at + 1;
    if (reader.levels(words, at) > 0 && at > from && word.is === 'small') return landing(words, at, from, reader);
    const passes =
      word.is === 'mark' ? signs.test(word.text) || isListComma(words, at) : word.is === 'small' && !isStop(words, at);
    if (!passes || (isAfterHead && at === from && wordLists.joiners(words, at) > 0)) break;
  }
  return from;
}

/** Behind the bridge a level word and its name: «rừng phòng hộ huyện Đình Lập». */
function landing(words: readonly Word[], at: number, from: number, reader: NameReader): number {
  const end = afterLevel(words, at, reader.levels(words, at));
  return end > at ? end : from;
}

/** What follows the bridge is of its own: another body, a post, a person, or a place that «và» leads to. */
function endsBefore(words: readonly Word[], at: number, reader: NameReader): boolean {
  if (beginsAnother(words, at) || isPersonAt(words, at, reader, 2)) return true;
  const isJoined = wordLists.joiners(words, at - 1) > 0;
  return isJoined && words[at]?.mention?.kind === 'place' && words[at]?.mention !== words[at - 1]?.mention;
}

function isStop(words: readonly Word[], at: number): boolean {
  if (wordLists.joiners(words, at) > 0) return false;
  return wordLists.functionWords(words, at) > 0 || wordLists.verbs(words, at) > 0;
}

/** A list in a name ends with «và» and a capital: «Lao động, Thương binh và Xã hội». */
function isListComma(words: readonly Word[], at: number): boolean {
  if (words[at]?.text !== ',' || !isCapital(words[at + 1]) || beginsAnother(words, at + 1)) return false;
  if (words[at + 1]?.mention?.kind === 'place') return false;
  const ahead = words.slice(at + 1, at + 7);
  const and = ahead.findIndex(({ key }) => key === andKey);
  return (
    and > 0 && isCapital(ahead[and + 1]) && ahead.slice(0, and).every(({ is }) => is !== 'mark' && is !== 'figure')
  );
}

const andKey = 'va\u0300';

/** Where a run of capitals ends that no head begins, and whether it is a name. */
function otherEnd(words: readonly Word[], first: number, reader: NameReader): End {
  if (words[first]?.is !== 'capitalised') return { at: first + 1, isName: false };
  if (isPersonAt(words, first, reader, 2) || followsTitle(words, first)) {
    return { at: runEnd(words, first), isName: false };
  }
  if (wordLists.posts(words, first) > 1) return { at: first + wordLists.posts(words, first), isName: false };
  const end = endInRun(words, first, reader);
  const isName = end - first >= 2 && !opensSentence(words, first) && isVietnamese(words.slice(first, end));
  return { at: end, isName };
}

/** Another name may follow in the same run of capitals: a body, or behind one that is known a person («Hà Nội Nguyễn Đức Chung»). */
function endInRun(words: readonly Word[], first: number, reader: NameReader): number {
  const end = runEnd(words, first);
  for (let at = first + 1; at < end; at += 1) {
    const isOver = at <= end - 2 && isDecidedName(words[at - 1]?.mention) && words[at]?.mention === undefined;
    if (headAt(words, at) > 0 || isPersonAt(words, at, reader, 3) || isOver) return at;
  }
  return end;
}

const isVietnamese = (words: readonly Word[]): boolean => words.every(isSyllable);

/** At the start, behind a quotation mark, a colon or a list's dash, a capital need not be a name's. */
function opensSentence(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || (before.is === 'mark' && /^[.:;!?"“‘'\-–•…]$/.test(before.text));
}
