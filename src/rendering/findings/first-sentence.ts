import { splitSentences } from '../../text/index.ts';

/** What a list says of a rule: the first sentence of why it is there. */
export function firstSentence(why: string): string {
  const [first] = splitSentences(why, 'en');
  return first === undefined ? why : why.slice(first.start, first.end);
}
