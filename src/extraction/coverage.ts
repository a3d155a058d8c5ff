import type { Glossary } from '../glossary/index.ts';
import type { ConceptId } from '../model/concept.ts';
import type { Mention } from '../model/mention.ts';
import type { Segment } from '../model/segment.ts';
import { type AcronymCounts, AcronymTally, acronymsIn, type OpenAcronym } from './acronym-tally.ts';
import { findNames } from './candidate-names.ts';
import { type NameCoverage, nameCoverage } from './name-coverage.ts';
import { type CountedName, NameTally } from './name-tally.ts';
import { type NameReader, nameReader } from './name-words.ts';
import { occurrence, type ReadText } from './occurrences.ts';
import { isSyllable, readWords, type SegmentWords } from './segment-words.ts';

/** How far a glossary knows the texts: counts are of occurrences, and lists have the most frequent first. */
export type Coverage = {
  readonly texts: number;
  readonly acronyms: AcronymCounts & { readonly missing: readonly OpenAcronym[] };
  /** `covered + partly + missing = occurrences`. */
  readonly names: {
    readonly occurrences: number;
    readonly covered: number;
    readonly partly: number;
    readonly missing: number;
    readonly partlyCovered: readonly CountedName[];
    readonly notCovered: readonly CountedName[];
  };
  /** Vietnamese syllables, and those that stand inside a decided mention of any kind. */
  readonly syllables: { readonly total: number; readonly decided: number };
  readonly concepts: { readonly used: readonly ConceptCount[]; readonly unused: number };
};

export type ConceptCount = { readonly concept: ConceptId; readonly count: number };

/** Takes up texts one by one; only counts and the first place of each thing are kept. */
export class CoverageTally {
  readonly #glossary: Glossary;
  readonly #reader: NameReader;
  readonly #acronyms = new AcronymTally();
  readonly #names: Readonly<Record<NameCoverage, NameTally>> = {
    covered: new NameTally(),
    partly: new NameTally(),
    missing: new NameTally(),
  };
  readonly #nameCounts = { covered: 0, partly: 0, missing: 0 };
  readonly #used = new Map<ConceptId, number>();
  readonly #syllables = { total: 0, decided: 0 };
  #texts = 0;

  constructor(glossary: Glossary) {
    this.#glossary = glossary;
    this.#reader = nameReader(glossary.symbols);
  }

  add(text: ReadText): void {
    this.#texts += 1;
    for (const [index, segment] of text.document.segments.entries()) {
      const analysed = text.analysis.segments[index];
      if (analysed === undefined) continue;
      const read = readWords(segment, analysed);
      this.#addMentions(text, read, analysed.mentions);
      this.#addNames(text, read);
      this.#addSyllables(read);
    }
  }

  report(): Coverage {
    const used = [...this.#used].map(([concept, count]) => ({ concept, count })).sort((a, b) => b.count - a.count);
    const { covered, partly, missing } = this.#nameCounts;
    return {
      texts: this.#texts,
      acronyms: { ...this.#acronyms.counts(), missing: this.#acronyms.open() },
      names: {
        occurrences: covered + partly + missing,
        covered,
        partly,
        missing,
        partlyCovered: this.#names.partly.counted().map(plain),
        notCovered: this.#names.missing.counted().map(plain),
      },
      syllables: { ...this.#syllables },
      concepts: { used, unused: this.#glossary.size - used.length },
    };
  }

  /** The concepts that no text named, in the order of the glossary. */
  unused(): ConceptId[] {
    return [...this.#glossary.concepts()].map(({ id }) => id).filter((id) => !this.#used.has(id));
  }

  #addMentions(text: ReadText, { segment, words }: SegmentWords, mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      for (const concept of conceptsIn(mention)) this.#used.set(concept, (this.#used.get(concept) ?? 0) + 1);
      for (const acronym of acronymsIn(mention)) {
        this.#acronyms.add(acronym, () => occurrence(text, segment, stretchOf(acronym, mention, segment, words)));
      }
    }
  }

  #addNames(text: ReadText, read: SegmentWords): void {
    const { segment, words } = read;
    for (const name of findNames(read, this.#reader)) {
      const coverage = nameCoverage(words, name);
      this.#nameCounts[coverage] += 1;
      if (coverage === 'covered') continue;
      const stretch = { start: words[name.first]?.start ?? 0, end: words[name.end - 1]?.end ?? 0 };
      this.#names[coverage].add(read, name, () => occurrence(text, segment, stretch));
    }
  }

  #addSyllables({ words }: SegmentWords): void {
    for (const word of words) {
      if (!isSyllable(word)) continue;
      this.#syllables.total += 1;
      if (word.mention?.status === 'decided') this.#syllables.decided += 1;
    }
  }
}

function plain({ text, count, first }: CountedName): CountedName {
  return { text, count, first };
}

/** Each concept once a mention, however often its parts name it. */
function conceptsIn(mention: Mention): Set<ConceptId> {
  const found = new Set<ConceptId>();
  const visit = (one: Mention): void => {
    if ('concept' in one && one.concept !== null && one.status === 'decided') found.add(one.concept);
    one.parts.forEach(visit);
  };
  visit(mention);
  return found;
}

/** Where an acronym stands in the words of its segment: the words of the mention that it is a part of are searched. */
function stretchOf(
  acronym: Mention,
  mention: Mention,
  { text }: Segment,
  words: SegmentWords['words'],
): { readonly start: number; readonly end: number } {
  const from = words.find((word) => word.mention === mention)?.start ?? 0;
  const start = Math.max(text.indexOf(acronym.text, from), from);
  return { start, end: start + acronym.text.length };
}
