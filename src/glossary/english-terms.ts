import type { Concept, ConceptId, EnglishForms } from '../model/concept.ts';
import type { EnglishRole } from '../model/english-mention.ts';
import {
  buildMatcher,
  hasTwoCapitals,
  isCapitalAt,
  keysOf,
  type Matcher,
  readEnglishWords,
  type VerbForms,
  verbForms,
  wordList,
} from '../text/index.ts';
import { parseTemplate } from './template.ts';

/** What the words of a term must be like where they stand: `capital` begins with one, `acronym` has all of its own. */
export type WantedCase = 'any' | 'capital' | 'acronym';

/** An English term made ready to be found. */
export type EnglishTerm = {
  readonly concept: ConceptId;
  readonly role: EnglishRole;
  /** The words that are looked for: of a template the longest stretch without a slot. */
  readonly keys: readonly string[];
  readonly wanted: readonly WantedCase[];
  /** Which words are plurals in the glossary. */
  readonly plurals: readonly boolean[];
  /** What else of a template must stand near, before and behind. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
};

/** What finds English terms in a text that is the keys of an English one's words, with spaces between: each hit is one of a term of `termAt`. */
export type EnglishFinder = Pick<Matcher, 'find'> & { readonly termAt: (number: number) => EnglishTerm | undefined };

/** What is looked for to find terms, each by its number. */
export function keysToFind(terms: readonly EnglishTerm[]): readonly string[] {
  return terms.map(({ keys }) => keys.join(' '));
}

/** A finder of terms that no index has. */
export function finderOfTerms(terms: readonly EnglishTerm[]): EnglishFinder {
  const { find } = buildMatcher(keysToFind(terms));
  return { find, termAt: (number) => terms[number] };
}

/** All English of concepts, in every house style. */
export function englishTerms(concepts: Iterable<Concept>): readonly EnglishTerm[] {
  const maker: TermMaker = { isSmall: smallWords(), verb: verbForms() };
  const terms: EnglishTerm[] = [];
  for (const concept of concepts) {
    for (const { role, text } of textsOf(concept)) terms.push(...termsOf(text, { concept, role }, maker));
  }
  return terms;
}

/** A word that no term is told by: of, for. */
function smallWords(): (key: string) => boolean {
  const small = keysOf(wordList('smallWords'));
  return (key) => small.has(key) || !/[\p{L}\p{N}]/u.test(key);
}

type NamedText = { readonly role: EnglishRole; readonly text: string };

function textsOf(concept: Concept): readonly NamedText[] {
  const { en, styles = {}, plural, admitted = [], deprecated = [], abbreviation } = concept;
  const own = [en, ...Object.values(styles)].flatMap(formsOf);
  return [
    ...[...own, ...(plural === undefined ? [] : [plural])].map((text) => ({ role: 'english' as const, text })),
    ...admitted.map((text) => ({ role: 'admitted' as const, text })),
    ...deprecated.map((text) => ({ role: 'deprecated' as const, text })),
    ...(abbreviation === undefined ? [] : [{ role: 'abbreviation' as const, text: abbreviation }]),
  ];
}

function formsOf(en: string | EnglishForms): readonly string[] {
  return typeof en === 'string' ? [en] : Object.values(en);
}

type TermMaker = {
  readonly isSmall: (key: string) => boolean;
  readonly verb: VerbForms;
};

type NamedBy = { readonly concept: Concept; readonly role: EnglishRole };

function termsOf(text: string, { concept, role }: NamedBy, maker: TermMaker): readonly EnglishTerm[] {
  const literals = text.includes('{') ? literalsOf(text, maker) : [literalOf(text)];
  const anchor = literals.length === 1 ? 0 : longestOf(literals);
  const literal = literals[anchor];
  if (literal === undefined || literal.keys.every(maker.isSmall)) return [];
  const term: EnglishTerm = {
    concept: concept.id,
    role,
    ...literal,
    before: literals.slice(0, anchor).map(keyText),
    behind: literals.slice(anchor + 1).map(keyText),
  };
  return concept.pos === 'verb' ? [term, ...inflected(term, maker)] : [term];
}

type Literal = Pick<EnglishTerm, 'keys' | 'wanted' | 'plurals'>;

function longestOf(literals: readonly Literal[]): number {
  const lengths = literals.map((literal) => keyText(literal).length);
  return lengths.indexOf(Math.max(...lengths));
}

/** Keys as `before` and `behind` have them: with spaces around each. */
const keyText = ({ keys }: { readonly keys: readonly string[] }): string => ` ${keys.join(' ')} `;

/** The stretches of a template between its slots, without the small words that lead to a slot: Embassy *of*. */
function literalsOf(text: string, maker: TermMaker): Literal[] {
  return parseTemplate(text).flatMap((part) => {
    if (!('literal' in part)) return [];
    const { keys, wanted, plurals } = literalOf(part.literal);
    const from = keys.findIndex((key) => !maker.isSmall(key));
    const to = keys.findLastIndex((key) => !maker.isSmall(key)) + 1;
    return from < 0
      ? []
      : [{ keys: keys.slice(from, to), wanted: wanted.slice(from, to), plurals: plurals.slice(from, to) }];
  });
}

function literalOf(text: string): Literal {
  const { keys, starts, ends, plurals } = readEnglishWords(text);
  const wanted = starts.map((start, at) => wantedCase(text, start, ends[at] ?? start));
  return { keys, wanted, plurals };
}

function wantedCase(text: string, start: number, end: number): WantedCase {
  if (!isCapitalAt(text, start)) return 'any';
  return hasTwoCapitals(text.slice(start, end)) ? 'acronym' : 'capital';
}

/** A verb stands first: implement effectively, implementing effectively. */
function inflected(term: EnglishTerm, { verb }: TermMaker): EnglishTerm[] {
  const [first = '', ...rest] = term.keys;
  if (!/^[a-z]{2,}$/.test(first)) return [];
  return verb(first).map((form) => ({ ...term, keys: [form, ...rest] }));
}
