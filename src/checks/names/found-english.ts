import type { Concept, ConceptId } from '../../model/concept.ts';
import { isCapitalAt, readEnglishWords, wordList } from '../../text/index.ts';
import type { CheckedPair } from '../check.ts';
import { type EnglishSide, englishSide, type WordPlace } from './english-side.ts';
import { isName, type KnownNames, needsFiller, type Stems, stemsOf } from './known-names.ts';
import { isTold, placesIn, type Told } from './named-mentions.ts';
import { isShortened } from './short-form.ts';

/** Whether the English of a pair tells a name of its Vietnamese, in any form that a translator may have chosen. */
export function isFound(mention: Told, pair: CheckedPair, names: KnownNames): boolean {
  const concepts = names.conceptsOf(mention);
  const concept = mention.concept === null ? undefined : names.concept(mention.concept);
  if (!needsFiller(concept) && isNamed(concepts, pair)) return true;
  const side = englishSide(pair);
  const placed = stemsOfPlaces(mention);
  const forms = formsOf(mention, { concepts, concept, placed }, names);
  return (
    forms.some((form) => standTogether(form, side, placed.length)) ||
    isKept(mention, side) ||
    isFoundInParts(mention, pair, names) ||
    (isName(mention, names) ? isShortened(mention.en, side) : forms.some((form) => standsByHalf(form, side)))
  );
}

function isNamed(concepts: ReadonlySet<ConceptId>, { en }: CheckedPair): boolean {
  return en.mentions.some((one) => one.kind === 'name' && one.names.some(({ concept }) => concepts.has(concept)));
}

/** What a mention means, and the stems of the places in it. */
type Meant = {
  readonly concepts: ReadonlySet<ConceptId>;
  readonly concept: Concept | undefined;
  readonly placed: Stems;
};

const stemsOfPlaces = ({ parts }: Told): Stems => placesIn(parts).flatMap(({ en }) => stemsOf(en));

/** As rendered, without the places in it, which are looked for by themselves; and all that the glossary has. */
function formsOf(mention: Told, { concepts, concept, placed }: Meant, names: KnownNames): readonly Stems[] {
  const rendered = stemsOf(mention.en).filter((stem) => !placed.includes(stem) && !names.isLevelWord(stem));
  const others = needsFiller(concept) ? [] : [...concepts].flatMap(names.formsOf);
  return [rendered, ...others].filter((form) => form.length > 0);
}

/** Syllables in a row that hardly stand in English by chance. */
const leastKept = 3;

/** Named by its Vietnamese, in whole or in good part: MobiFone, đờn ca tài tử. Whether that is right, other rules say. */
function isKept({ text }: Told, { sentences }: EnglishSide): boolean {
  const { keys, starts } = readEnglishWords(text);
  if (keys.length < leastKept && text.length <= leastKept) return false;
  const size = Math.min(keys.length, leastKept);
  const runs = starts.flatMap((_, from) => {
    const isWhole = from + size <= keys.length;
    const isNameOnly = size < keys.length && starts.slice(from, from + size).every((start) => isCapitalAt(text, start));
    return isWhole && !isNameOnly ? [` ${keys.slice(from, from + size).join(' ')} `] : []; // Hồ Chí Minh names a hundred things
  });
  return sentences.some(({ words }) => {
    const written = ` ${words.keys.join(' ')} `;
    return runs.some((run) => written.includes(run));
  });
}

/** How many words more than its own a name may be spread over: policies of the State on ethnic affairs. */
const looseness = 5;

/**
 * Whether all words that count stand near each other, in any order, with room for those of a place among them; an acronym stands for the words
 * that it has the initials of.
 */
function standTogether(form: Stems, side: EnglishSide, room: number): boolean {
  const wanted = withoutLeftOut(form);
  const places = wanted.map((stem) => [...(side.stems.get(stem) ?? []), ...placesShortened(stem, form, side)]);
  const rarest = places.reduce((least, one) => (one.length < least.length ? one : least));
  const reach = form.length + room + looseness;
  return rarest.some((anchor) =>
    places.every((some) =>
      some.some(({ sentence, word }) => sentence === anchor.sentence && Math.abs(word - anchor.word) <= reach),
    ),
  );
}

let leftOut: ReadonlySet<string> | undefined;

/** The words that the press writes too, at least two of them. */
function withoutLeftOut(form: Stems): Stems {
  leftOut ??= new Set(wordList('leftOutOfNames').flatMap(stemsOf));
  const skipped = leftOut;
  const rest = form.filter((stem) => !skipped.has(stem));
  return rest.length > 1 ? rest : form;
}

/** The N of NA Standing Committee, for National Assembly. */
function placesShortened(stem: string, form: Stems, { sentences }: EnglishSide): WordPlace[] {
  const initials = form.map((one) => one.charAt(0)).join('');
  const at = form.indexOf(stem);
  return sentences.flatMap(({ words }, sentence) =>
    words.starts.flatMap((start, word) => {
      const written = words.text.slice(start, words.ends[word]);
      if (!/^\p{Lu}{2,5}$/u.test(written)) return [];
      const from = initials.indexOf(written.toLowerCase());
      return from >= 0 && from <= at && at < from + written.length ? [{ sentence, word }] : [];
    }),
  );
}

/** Of an everyday term, which a translator puts in words of his own, half will do. */
function standsByHalf(form: Stems, { stems }: EnglishSide): boolean {
  return 2 * form.filter((stem) => stems.has(stem)).length >= form.length;
}

/** A name made of names: the post and the body of Phó Chủ tịch UBND. They must make up most of it. */
function isFoundInParts(mention: Told, pair: CheckedPair, names: KnownNames): boolean {
  const parts = mention.parts.filter(isTold).filter(({ kind }) => kind !== 'place');
  const official = parts.filter((part) => isName(part, names));
  const places = placesIn(mention.parts).reduce((sum, { text }) => sum + text.length, 0);
  const covered = official.reduce((sum, { text }) => sum + text.length, places);
  return (
    official.length > 0 &&
    3 * covered >= 2 * mention.text.length &&
    official.every((part) => isFound(part, pair, names))
  );
}
