import { type Glossary, parseTemplate } from '../../glossary/index.ts';
import type { Concept, ConceptId } from '../../model/concept.ts';
import { type AcronymPiece, acronymPieces, isPassedOver, standsFor } from '../../text/index.ts';
import { type Word, wordsOf } from '../acronym-words.ts';

/** A term that a text writes half in letters: Văn phòng ĐPNTM, Ban TGDV Trung ương. */
export type HalfWritten = {
  /** Where its first word stands, and where its last word or its letters end. */
  readonly start: number;
  readonly end: number;
  readonly concept: Concept;
  readonly vi: string;
  /** What the acronym stands for in it: Điều phối nông thôn mới. */
  readonly rest: string;
};

/** The term of the glossary that the words before an acronym begin and the acronym goes on with, of the most words before it. */
export type HalfWrittenReader = (text: string, start: number, acronym: string) => HalfWritten | undefined;

/** No more words are looked at on either side of an acronym. */
const mostBeside = 5;
const reach = 60;

type FullForm = {
  readonly concept: ConceptId;
  readonly text: string;
  readonly vi: string;
  readonly words: readonly Word[];
};

/** Makes ready to find half-written terms; all terms are looked at when an acronym that nobody knows is first met. */
export function halfWrittenReader(glossary: Glossary): HalfWrittenReader {
  let known: ReadonlyMap<string, readonly FullForm[]> | undefined;
  return (text, start, acronym) => {
    known ??= formsByFirstWord(glossary);
    const pieces = acronymPieces(acronym);
    const from = Math.max(0, start - reach);
    const before = wordsOf(text.slice(from, start)).slice(-mostBeside);
    const end = start + acronym.length;
    const behind = wordsOf(text.slice(end, end + reach)).slice(0, mostBeside);
    for (let first = 0; first < before.length; first++) {
      const opening = before.slice(first);
      for (const form of known.get(opening[0]?.key ?? '') ?? []) {
        const found = asWritten(form, opening, pieces, behind);
        const concept = found && glossary.concept(form.concept);
        if (found === undefined || concept === undefined) continue;
        const { rest, tailLength } = found;
        const start = from + (opening[0]?.start ?? 0);
        return { start, end: end + tailLength, concept, vi: form.vi, rest };
      }
    }
    return undefined;
  };
}

/** What the letters stand for where a full form has the words before them and, where it goes on, those behind. */
function asWritten(
  { text, words }: FullForm,
  opening: readonly Word[],
  pieces: readonly AcronymPiece[],
  behind: readonly Word[],
): { readonly rest: string; readonly tailLength: number } | undefined {
  const last = begins(words, opening) ? lettersEnd(words, opening.length, pieces) : undefined;
  if (last === undefined) return undefined;
  const tail = words.slice(last);
  if (!tail.every(({ key }, index) => behind[index]?.key === key)) return undefined;
  const rest = text.slice(words[opening.length]?.start ?? 0, words[last - 1]?.end);
  return { rest, tailLength: behind[tail.length - 1]?.end ?? 0 };
}

/** Full forms of three words or more, by the first. */
function formsByFirstWord(glossary: Glossary): ReadonlyMap<string, readonly FullForm[]> {
  const forms = new Map<string, FullForm[]>();
  for (const { text, concept, role } of glossary.terms()) {
    if (role === 'acronym') continue;
    const [first, ...others] = parseTemplate(text);
    const isOne = others.every((part) => 'slot' in part && part.optional);
    if (first === undefined || !isOne || !('literal' in first)) continue;
    const words = wordsOf(first.literal);
    const key = words[0]?.key;
    if (key === undefined || words.length < 3) continue;
    const form = { concept, text, vi: first.literal.trim(), words };
    const alike = forms.get(key);
    if (alike === undefined) forms.set(key, [form]);
    else alike.push(form);
  }
  return forms;
}

function begins(words: readonly Word[], opening: readonly Word[]): boolean {
  return opening.length < words.length && opening.every(({ key }, index) => words[index]?.key === key);
}

/**
 * The index behind the words from `first` on that go one by one with the pieces of an acronym, but for function words and signs; undefined
 * where they do not.
 */
function lettersEnd(words: readonly Word[], first: number, pieces: readonly AcronymPiece[]): number | undefined {
  let at = first;
  for (const piece of pieces) {
    while (isBetween(words[at])) at += 1;
    const word = words[at];
    if (word === undefined || !standsFor(piece, word.text)) return undefined;
    at += 1;
  }
  return pieces.length > 1 ? at : undefined;
}

function isBetween(word: Word | undefined): boolean {
  return word !== undefined && (word.isMark || isPassedOver(word.text.normalize('NFC').toLowerCase()));
}
