import { type Glossary, isOfficialName, preferredEnglish, withoutSlots } from '../../glossary/index.ts';
import type { Concept, ConceptId, EnglishForms } from '../../model/concept.ts';
import type { NamedMention } from '../../model/mention.ts';
import { isCapitalAt, keysOf, readEnglishWords, remembered, wordList } from '../../text/index.ts';
import { stemOf } from './stem.ts';

/** Stems of the words that tell a name: ethnic, minority, affairs of Committee for Ethnic Minority Affairs. */
export type Stems = readonly string[];

/** What a glossary says of names, made ready when it is first asked for and kept as long as the glossary. */
export type KnownNames = {
  readonly glossary: Glossary;
  readonly concept: (id: ConceptId) => Concept | undefined;
  /** The concept of a mention, and those that have a Vietnamese term in common with it or were weighed for the acronym. */
  readonly conceptsOf: (mention: NamedMention) => ReadonlySet<ConceptId>;
  /** Every English that a concept may have, in any house style; deprecated ones are not among them. */
  readonly formsOf: (concept: ConceptId) => readonly Stems[];
  /** Whether words are those of a level of administration: province, municipal. */
  readonly isLevelWord: (stem: string) => boolean;
};

const known = new WeakMap<Glossary, KnownNames>();

export function knownNames(glossary: Glossary): KnownNames {
  const before = known.get(glossary);
  if (before !== undefined) return before;
  const made = makeKnownNames(glossary);
  known.set(glossary, made);
  return made;
}

function makeKnownNames(glossary: Glossary): KnownNames {
  const levels = once(() => levelStems(glossary));
  const concept = remembered((id: ConceptId) => glossary.concept(id)); // looking one up by its id costs a search
  const rivals = remembered((id: ConceptId) => new Set(rivalsOf(concept(id), glossary)));
  return {
    glossary,
    concept,
    conceptsOf: ({ concept: id, alternatives }) => {
      const own = id === null ? none : rivals(id);
      return alternatives.length === 0 ? own : new Set([...own, ...alternatives.map((sense) => sense.concept)]);
    },
    formsOf: remembered((id) => englishTexts(concept(id)).map(stemsOf)),
    isLevelWord: (stem) => levels().has(stem),
  };
}

const none: ReadonlySet<ConceptId> = new Set();

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Those that share a full term; acronyms have too many senses. */
function rivalsOf(concept: Concept | undefined, glossary: Glossary): ConceptId[] {
  if (concept === undefined) return [];
  const sharers = [concept.vi, ...(concept.variants ?? [])].flatMap((term) => glossary.termsSpelled(term));
  return [concept.id, ...sharers.flatMap(({ concept: id, role }) => (role === 'acronym' ? [] : [id]))];
}

function englishTexts(concept: Concept | undefined): readonly string[] {
  if (concept === undefined) return [];
  const { en, styles = {}, admitted = [], abbreviation } = concept;
  const own = [en, ...Object.values(styles)].flatMap(formTexts);
  const all = [...own, ...admitted, ...(abbreviation === undefined ? [] : [abbreviation])];
  // Dai Doan Ket (Great Unity) Newspaper: what is explained need not be
  return [...new Set(all.flatMap((text) => [text, text.replace(/\s*\([^()]*\)/gu, '')]))];
}

const formTexts = (en: string | EnglishForms): readonly string[] => (typeof en === 'string' ? [en] : Object.values(en));

let smallWords: ReadonlySet<string> | undefined;

/** Whether a word says nothing by itself: of, the, a sign. */
export function isSmallWord(key: string): boolean {
  smallWords ??= keysOf(wordList('smallWords'));
  return smallWords.has(key) || !/[\p{L}\p{N}]/u.test(key);
}

/** The stems that tell an English name; slots are left out. */
export function stemsOf(english: string): Stems {
  const keys = readEnglishWords(withoutSlots(english)).keys.filter((key) => !isSmallWord(key));
  return [...new Set(keys.map(stemOf))];
}

function levelStems({ symbols }: Glossary): ReadonlySet<string> {
  return new Set(
    symbols.levels.flatMap(({ en, modifier, alone, aloneModifier }) =>
      stemsOf([en, modifier, alone, aloneModifier].join(' ')),
    ),
  );
}

/** Whether a concept has a name that official English has settled. */
export function isOfficial(concept: Concept | undefined): boolean {
  return concept !== undefined && isOfficialName(concept);
}

/** Whether a mention is a name: of a concept that has an official one, or made of a body and its place (Công an tỉnh Lạng Sơn). */
export function isName({ concept, kind, vi }: NamedMention, names: KnownNames): boolean {
  if (concept !== null && isOfficial(names.concept(concept))) return true;
  return kind === 'name' && vi !== null && isCapitalAt(vi, 0);
}

/** Whether something fills its English: Chairman of the {level} People’s Committee. */
export const hasSlots = (concept: Concept): boolean => preferredEnglish(concept).includes('{');

/** Whether its English says too little without what fills a slot: Department of {field}. */
export function needsFiller(concept: Concept | undefined): boolean {
  return concept !== undefined && /\{(?:field|name|number|body)\}/.test(preferredEnglish(concept));
}
