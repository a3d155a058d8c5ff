import type { Concept, ConceptId, EnglishForms } from '../model/concept.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { Level, Symbols } from '../model/symbols.ts';
import { type EnglishFinder, englishTerms, finderOfTerms } from './english-terms.ts';
import type { Glossary } from './glossary.ts';
import { respeller, withNamesAsWritten } from './house-style-words.ts';

/**
 * A glossary as a house writes it: its concepts have the English of the style, its symbols the style's levels and spelling. All that
 * writes English from a glossary writes it in the style then; what it finds, and the data themselves, stay the same. Concepts are
 * changed when they are asked for.
 */
export function inHouseStyle(glossary: Glossary, style: HouseStyle): Glossary {
  const respell = respeller(style);
  const known = new Map<ConceptId, Concept>();
  const restyle = (concept: Concept): Concept => {
    const before = known.get(concept.id);
    if (before !== undefined) return before;
    const made = restyledConcept(concept, style, respell, glossary.symbols);
    known.set(concept.id, made);
    return made;
  };
  function* concepts(): Iterable<Concept> {
    for (const concept of glossary.concepts()) yield restyle(concept);
  }
  let symbols: Symbols | undefined;
  let finder: EnglishFinder | undefined;
  return {
    ...glossary, // its functions are bound to nothing
    concept: (id) => {
      const concept = glossary.concept(id);
      return concept && restyle(concept);
    },
    concepts,
    englishFinder: () => {
      finder ??= finderOfTerms(englishTerms(concepts()));
      return finder;
    },
    get symbols() {
      symbols ??= restyledSymbols(glossary.symbols, style, respell);
      return symbols;
    },
    style,
  };
}

type Respell = (english: string) => string;

/** A plural that is written out belongs to the glossary's English, not to that of a style. */
function restyledConcept(concept: Concept, style: HouseStyle, respell: Respell, { levels }: Symbols): Concept {
  const own = style.lineage.map((name) => concept.styles?.[name]).find((english) => english !== undefined);
  const level = levels.find(({ key }) => key === concept.level);
  const write = (english: string): string => {
    const spelled = respell(english);
    const named = style.diacritics ? withNamesAsWritten(spelled, concept.vi) : spelled;
    return level === undefined ? named : withUnitNoun(named, level, style);
  };
  const { plural, admitted = [], ...others } = concept;
  const en = mapForms(own ?? concept.en, write);
  const also = otherThan(en, admitted.map(write));
  return {
    ...others,
    en,
    ...(plural === undefined || own !== undefined ? {} : { plural: write(plural) }),
    ...(also.length === 0 ? {} : { admitted: also }),
  };
}

/** Of the other English what the style does not prefer itself: Hanoi is no other than Hanoi. */
function otherThan(en: string | EnglishForms, admitted: readonly string[]): readonly string[] {
  const preferred: readonly string[] = typeof en === 'string' ? [en] : Object.values(en);
  return [...new Set(admitted)].filter((english) => !preferred.includes(english));
}

function mapForms(en: string | EnglishForms, write: (english: string) => string): string | EnglishForms {
  if (typeof en === 'string') return write(en);
  const { named, level, bare } = en;
  return {
    named: write(named),
    ...(level === undefined ? {} : { level: write(level) }),
    ...(bare === undefined ? {} : { bare: write(bare) }),
  };
}

/** A place that has the noun of its unit in its name: Lang Son City, Lang Son city. */
function withUnitNoun(english: string, level: Level, style: HouseStyle): string {
  const ending = ` ${level.en}`;
  if (level.en === '' || !english.endsWith(ending)) return english;
  return `${english.slice(0, -ending.length)} ${restyledLevel(level, style).en}`.trimEnd();
}

function restyledSymbols(symbols: Symbols, style: HouseStyle, respell: Respell): Symbols {
  const respelled = <T extends { readonly en: string }>(entries: readonly T[]): readonly T[] =>
    entries.map((entry) => ({ ...entry, en: respell(entry.en) }));
  return {
    ...symbols,
    levels: symbols.levels.map((level) => restyledLevel(level, style)),
    units: respelled(symbols.units).map((unit) =>
      unit.plural === undefined ? unit : { ...unit, plural: respell(unit.plural) },
    ),
    documentTypes: respelled(symbols.documentTypes),
    documentAdjectives: respelled(symbols.documentAdjectives),
    issuers: respelled(symbols.issuers),
    periods: respelled(symbols.periods),
  };
}

function restyledLevel(level: Level, { unitNouns, levels }: HouseStyle): Level {
  const small = { en: level.en.toLowerCase(), modifier: level.modifier.toLowerCase() };
  return { ...level, ...(unitNouns === 'small' ? small : {}), ...levels[level.key] };
}
