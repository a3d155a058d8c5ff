import { type Glossary, parseTemplate, withoutSlots } from '../../glossary/index.ts';
import type { Concept, ConceptId } from '../../model/concept.ts';
import type { Reason } from '../../model/mention.ts';
import { type AcronymPiece, acronymPieces, isFunctionSyllable, matchKey, standsFor } from '../../text/index.ts';
import { type Evidence, rankSenses, type ScoredSense, type Setting } from './senses.ts';

/** A full form of the glossary, with the syllables that an acronym of it would have a letter for. */
type Spelled = { readonly concept: ConceptId; readonly syllables: readonly string[] };

/** Shorter acronyms fit all too many words. */
const fewestLetters = 3;

/** Names of places have acronyms that everybody knows, and no others. */
export const domainsOfPlaces: ReadonlySet<string> = new Set(['places', 'places-abroad', 'countries']);

const known = new WeakMap<Glossary, ReadonlyMap<string, readonly Spelled[]>>();

/** How sure it is that letters are those of a term, by their number: five fit hardly anything by chance. */
const fits = { four: 0.85, many: 0.95 } as const;

/** What speaks for a term besides its letters. */
const telling: ReadonlySet<Reason['kind']> = new Set(['beside', 'phrase', 'sentence', 'named']);

/**
 * The terms of the glossary that have the letters of an acronym nobody listed, the likeliest first: cải cách thủ tục hành chính for
 * CCTTHC. Each has a share of what the number of letters makes sure, or of more where the text speaks for it; three letters alone say
 * nothing. All terms are looked at when such an acronym is first met.
 */
export function sensesByInitials(
  acronym: string,
  glossary: Glossary,
  evidence: Evidence,
  setting: Setting,
): readonly ScoredSense[] {
  const pieces = acronymPieces(acronym);
  if (pieces.length < fewestLetters) return [];
  const ranked = rankSenses(acronym, oneByName(conceptsOf(pieces, glossary)), evidence, setting);
  const isSpokenFor = ranked[0]?.reasons.some(({ kind }) => telling.has(kind)) ?? false;
  if (pieces.length === fewestLetters && !isSpokenFor) return [];
  const fit = isSpokenFor || pieces.length > 4 ? fits.many : fits.four;
  return ranked.map((sense) => ({ ...sense, confidence: sense.confidence * fit }));
}

/** Function words have a letter or none. D stands for Đ only where no term has a D there. */
function conceptsOf(pieces: readonly AcronymPiece[], glossary: Glossary): readonly Concept[] {
  const alike = formsOf(glossary).get(keyOf(pieces.map(({ first }) => first))) ?? [];
  const spelled = alike.filter(({ syllables }) =>
    pieces.every((piece, index) => standsFor(piece, syllables[index] ?? '')),
  );
  const exact = spelled.filter(({ syllables }) =>
    pieces.every(({ first }, index) => first !== 'd' || !/^đ/iu.test(syllables[index] ?? '')),
  );
  const ids = new Set((exact.length > 0 ? exact : spelled).map(({ concept }) => concept));
  return [...ids].flatMap((id) => glossary.concept(id) ?? []).filter(({ domain }) => !domainsOfPlaces.has(domain));
}

/** Of a common noun and the template of its bodies, the first stands for both. */
function oneByName(concepts: readonly Concept[]): readonly Concept[] {
  const names = concepts.map(({ vi }) => matchKey(withoutSlots(vi)));
  return concepts.filter((_, index) => names.indexOf(names[index] ?? '') === index);
}

function formsOf(glossary: Glossary): ReadonlyMap<string, readonly Spelled[]> {
  const forms = known.get(glossary) ?? formsByKey(glossary);
  known.set(glossary, forms);
  return forms;
}

function formsByKey(glossary: Glossary): ReadonlyMap<string, readonly Spelled[]> {
  const forms = new Map<string, Spelled[]>();
  for (const { text, concept, role } of glossary.terms()) {
    if (role === 'acronym') continue;
    for (const syllables of waysToSpell(text)) {
      const key = keyOf(syllables);
      const alike = forms.get(key);
      if (alike === undefined) forms.set(key, [{ concept, syllables }]);
      else alike.push({ concept, syllables });
    }
  }
  return forms;
}

/** Its syllables, all of them and without function words; none of a template that is nothing without what fills it. */
function waysToSpell(text: string): readonly (readonly string[])[] {
  const [first, ...others] = parseTemplate(text);
  const isWhole = others.every((part) => 'slot' in part && part.optional);
  if (first === undefined || !('literal' in first) || !isWhole) return [];
  return spellings(first.literal).filter(({ length }) => length >= fewestLetters);
}

function spellings(words: string): readonly (readonly string[])[] {
  const all = words.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = all.filter((syllable) => !isFunctionSyllable(syllable.toLowerCase()));
  return telling.length < all.length ? [all, telling] : [all];
}

/** Whether an acronym has a letter for each syllable of a Vietnamese name of a concept: PVP does of Phó Văn phòng, FPT of nothing. */
export function isSpelled(acronym: string, { vi, variants = [] }: Concept): boolean {
  const pieces = acronymPieces(acronym);
  return [vi, ...variants]
    .flatMap((name) => spellings(withoutSlots(name)))
    .some(
      (syllables) =>
        syllables.length === pieces.length && pieces.every((piece, index) => standsFor(piece, syllables[index] ?? '')),
    );
}

/** Without the marks of letters, since D may stand for Đ and U for Ư; figures stay whole. */
function keyOf(syllables: readonly string[]): string {
  return syllables.map((syllable) => (/^\p{N}/u.test(syllable) ? syllable : plainInitial(syllable))).join('');
}

function plainInitial(syllable: string): string {
  const initial = syllable.slice(0, 1).toLowerCase().normalize('NFD').slice(0, 1);
  return initial === 'đ' ? 'd' : initial;
}
