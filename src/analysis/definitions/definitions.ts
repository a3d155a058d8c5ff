import { chunksWithCapitals } from '../../text/index.ts';
import { type Word, wordsOnce } from '../acronym-words.ts';
import { announcedSites, explainedSites } from './announced.ts';
import { bracketSites } from './bracketed.ts';
import { tellingSign } from './definition-words.ts';
import { listedSites } from './listed.ts';
import { type FoundDefinition, longForms } from './long-forms.ts';

/**
 * Finds the acronyms that a text defines: «Ủy ban nhân dân (UBND)», «UBND (Ủy ban nhân dân)», «… (sau đây gọi tắt là UBND)»,
 * «…, viết tắt là UBND», «UBND là viết tắt của …», «UBND: Ủy ban nhân dân», and coordinated ones whose members share words: «công tác và
 * chính sách dân tộc (CTDT và CSDT)». Observed in news texts; no authority found.
 * @param wordsOf gives the words of the text
 * @returns ascending, each stretch once
 */
export function findDefinitions(text: string, wordsOf: () => readonly Word[] = wordsOnce(text)): FoundDefinition[] {
  if (!mayDefine(text)) return [];
  const words = wordsOf();
  const found = [
    ...bracketSites(text, words),
    ...announcedSites(text, words),
    ...explainedSites(text, words),
    ...listedSites(text, words),
  ].flatMap((site) => longForms(text, words, site));
  const byPlace = new Map(found.reverse().map((one) => [one.start, one]));
  return [...byPlace.values()].sort((a, b) => a.start - b.start);
}

/** No definition does without two capitals and one of these: a bracket, a sign or gap of a list, words that tell. */
const mayDefine = (text: string): boolean =>
  chunksWithCapitals(text).length > 0 && (/[([:=\t…]|\s[-–—]\s|\s\s|\.{3}/.test(text) || tellingSign.test(text));
