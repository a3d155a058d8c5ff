import { chunksWithCapitals } from '../../text/index.ts';
import { type Word, wordsOf } from '../acronym-words.ts';
import { announcedSites, explainedSites } from './announced.ts';
import { bracketSites } from './bracketed.ts';
import { tellingSign } from './definition-words.ts';
import { listedSites } from './listed.ts';
import { type FoundDefinition, longForms } from './long-forms.ts';

/**
 * Finds the acronyms that a text defines: «Ủy ban nhân dân (UBND)», «UBND (Ủy ban nhân dân)», «… (sau đây gọi tắt là UBND)»,
 * «…, viết tắt là UBND», «UBND là viết tắt của …», «UBND: Ủy ban nhân dân», and coordinated ones whose members share words: «công tác và
 * chính sách dân tộc (CTDT và CSDT)». Observed in news texts; no authority found.
 * @param readWords gives the words of the text
 * @param chunks its stretches that hold two capitals or more
 * @returns ascending, each stretch once
 */
export function findDefinitions(
  text: string,
  readWords: () => readonly Word[] = () => wordsOf(text),
  chunks: readonly unknown[] = chunksWithCapitals(text),
): FoundDefinition[] {
  if (chunks.length === 0) return []; // no acronym does without two capitals
  const isTold = tellingSign.test(text);
  if (!isTold && !signOfDefinition.test(text)) return [];
  const words = readWords();
  const found = [
    ...bracketSites(text, words),
    ...(isTold ? [...announcedSites(text, words), ...explainedSites(text, words)] : []),
    ...listedSites(text, words),
  ].flatMap((site) => longForms(text, words, site));
  const byPlace = new Map(found.reverse().map((one) => [one.start, one]));
  return [...byPlace.values()].sort((a, b) => a.start - b.start);
}

/** A bracket, or a sign or gap of a list: no definition that no words tell does without. */
const signOfDefinition = /[([:=\t…]|\s[-–—]\s|\s\s|\.{3}/;
