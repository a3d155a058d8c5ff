import { wordStem } from '../../text/index.ts';

/** The stem of a word, by which names are compared; the 7th Military Region is Military Region 7. */
export const stemOf = (key: string): string => wordStem(key.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1'));
