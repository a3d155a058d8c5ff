import type { IrregularVerb, Lexicon } from '../model/lexicon.ts';

/** How an English verb may stand. `finite` is past or present by the tense of its clause. */
export type VerbForm = 'bare' | 'present' | 'past' | 'participle' | 'ing';

export type VerbForms = { readonly past?: string; readonly participle?: string; readonly ing?: string };

/** Verbs of which English has more forms than two. */
const be = {
  present: ['is', 'are'],
  past: ['was', 'were'],
  first: ['am', 'was'],
  participle: 'been',
  ing: 'being',
} as const;

/**
 * Makes the inflector of English verbs. Of a phrase (take part in, put into use) the first word is the verb, or the one behind an adverb
 * in -ly (effectively implement).
 */
export function verbInflector({
  verbs: irregular,
  beforeVerbs,
  verbsInLy,
}: Pick<Lexicon, 'verbs' | 'beforeVerbs' | 'verbsInLy'>): (
  phrase: string,
  form: VerbForm,
  plural: boolean,
  own?: VerbForms,
) => string {
  const adverbs = new Set(beforeVerbs);
  const inLy = new Set(verbsInLy);
  const isVerb = (word: string) => !(adverbs.has(word) || word.endsWith('ly')) || inLy.has(word);
  return (phrase, form, plural, own = {}) => {
    if (form === 'bare') return phrase;
    if (form === 'past' && own.past !== undefined && !/^(?:was|were)\b/.test(own.past)) return own.past;
    if (form === 'participle' && own.participle !== undefined) return own.participle;
    if (form === 'ing' && own.ing !== undefined) return own.ing;
    const words = phrase.split(' ');
    const at = Math.max(0, words.findIndex(isVerb));
    words[at] = inflected(words[at] ?? '', form, plural, irregular);
    const isJoined = /^(?:and|or)$/.test(words[at + 1] ?? '');
    const joined = isJoined ? words.findIndex((word, place) => place > at + 1 && isVerb(word)) : behindAnd(words, own);
    if (joined > 0) words[joined] = inflected(words[joined] ?? '', form, plural, irregular);
    return words.join(' ');
  };
}

/** Where a second verb stands behind the object of the first, which the past of the phrase tells: took the lead and coordinated with. */
function behindAnd(words: readonly string[], { past = '' }: VerbForms): number {
  const and = words.indexOf('and');
  if (and < 0) return -1;
  const told = past.split(' ');
  return words.findIndex((word, at) => at > and && told[at] !== undefined && told[at] !== word);
}

/** Verbs that have one form. */
const modals: ReadonlySet<string> = new Set(['could', 'may', 'might', 'must', 'should', 'will', 'would', 'cannot']);

function inflected(
  verb: string,
  form: VerbForm,
  plural: boolean,
  irregular: Readonly<Record<string, IrregularVerb>>,
): string {
  if (verb === 'be') return formOfBe(form, plural);
  if (modals.has(verb)) return verb;
  const known = irregular[verb];
  switch (form) {
    case 'bare':
      return verb;
    case 'present':
      return plural ? verb : thirdPerson(verb);
    case 'past':
      return known?.[0] ?? withEd(verb);
    case 'participle':
      return known?.[1] ?? withEd(verb);
    case 'ing':
      return withIng(verb);
  }
}

function formOfBe(form: VerbForm, plural: boolean): string {
  if (form === 'bare') return 'be';
  if (form === 'present' || form === 'past') return be[form][plural ? 1 : 0];
  return be[form];
}

/** What is said of many as I say it of myself: are ready, am ready. */
export function inFirstPerson(verb: string): string {
  const [first = '', ...others] = verb.split(' ');
  const ofMany: readonly string[] = [be.present[1], be.past[1]];
  const at = ofMany.indexOf(first);
  return [be.first[at] ?? first, ...others].join(' ');
}

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (/[^aeiou]y$/.test(verb)) return verb.replace(/y$/, 'ies');
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function withEd(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return verb.replace(/y$/, 'ied');
  return `${doubled(verb)}ed`;
}

function withIng(verb: string): string {
  if (verb.endsWith('ie')) return verb.replace(/ie$/, 'ying');
  if (/[^eoy]e$/.test(verb)) return verb.replace(/e$/, 'ing');
  return `${doubled(verb)}ing`;
}

/** One vowel and one consonant at the end of a verb of one syllable, or of one stressed on its last: plan, permit. */
function doubled(verb: string): string {
  const short = /^[^aeiou]*[aeiou][bdfgklmnprt]$/.test(verb);
  const stressed =
    /(?:deter|mit|nul|rlap|fer|cur|pel|gin|get|cel|vel|rol|gram|fil|bel|del|sel|uel|gnal|quip|nap|ship|gret)$/.test(
      verb,
    ) && !/(?:offer|suffer|differ|limit|visit|edit|profit|target|budget)$/.test(verb);
  return short || stressed ? verb + verb.slice(-1) : verb;
}
