import { wordTable } from './word-data.ts';

/** Gives the other forms of a verb in small letters, but for the one in -s, which has the key of the verb itself. */
export type VerbForms = (verb: string) => readonly string[];

/** Makes what inflects verbs: build, built, building. */
export function verbForms(): VerbForms {
  const irregular = wordTable('irregularVerbs');
  return (verb) => [...(irregular.get(verb) ?? [`${pastStem(verb)}ed`]), `${stemBeforeVowel(verb)}ing`];
}

/** carri-ed, but carry-ing. */
function pastStem(verb: string): string {
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}i` : stemBeforeVowel(verb);
}

/** issu-ing, plann-ing, submitt-ing. */
function stemBeforeVowel(verb: string): string {
  if (/(?<!e)e$/u.test(verb)) return verb.slice(0, -1);
  const doubles =
    /^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(verb) || /(?:mit|fer|pel|cur|trol|cel|vel|bel|del|sel)$/u.test(verb);
  return doubles ? verb + verb.slice(-1) : verb;
}
