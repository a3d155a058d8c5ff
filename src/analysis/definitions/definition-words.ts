import listed from '../../../glossary/acronyms/definitions.yaml';
import stopWords from '../../../glossary/extraction/stop-words.yaml';
import { capitaliseFirst, type PhraseList, phraseList } from '../../text/index.ts';

/** How texts say what an acronym stands for. */
export const announcements: PhraseList = listOf(listed.announcements);
export const explanations: PhraseList = listOf(listed.explanations);
export const glosses: PhraseList = listOf(listed.glosses);
export const languages: PhraseList = listOf(listed.languages);
export const connectives: PhraseList = listOf(listed.connectives);

/** Where words begin that share no letters with their acronym. */
export const stops: PhraseList = listOf(listed.stops);
export const heads: PhraseList = listOf(listed.heads);
export const bodies: PhraseList = listOf(listed.bodies);
/** Words of several syllables, one of which is a stop by itself. */
export const wholes: PhraseList = listOf(stopWords.wholes);
export const kinds: PhraseList = listOf(listed.kinds);
export const joiners: PhraseList = listOf(listed.joiners);

/** Stands in every text that announces or explains an acronym, in whatever capitals and normal form. */
export const tellingSign: RegExp = new RegExp(
  phrasesOf(listed.signs)
    .flatMap((sign) => [sign, capitaliseFirst(sign), sign.toUpperCase()])
    .flatMap((sign) => [sign.normalize('NFC'), sign.normalize('NFD')])
    .join('|'), // the flag `i` takes several times as long
);

function listOf(list: unknown): PhraseList {
  return phraseList(phrasesOf(list));
}

/** @param list phrases, or rows of them */
function phrasesOf(list: unknown): string[] {
  return [list].flat(2).map(String);
}
