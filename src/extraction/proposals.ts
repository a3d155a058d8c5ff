import { type Glossary, withoutSlots } from '../glossary/index.ts';
import type { Definition, NamedMention } from '../model/mention.ts';
import { matchKey } from '../text/index.ts';
import { AcronymTally, acronymsIn } from './acronym-tally.ts';
import { findNames } from './candidate-names.ts';
import { findPhrases } from './candidate-phrases.ts';
import { DefinitionTally } from './definition-tally.ts';
import { nameCoverage } from './name-coverage.ts';
import { type CountedName, NameTally } from './name-tally.ts';
import { type NameReader, nameReader } from './name-words.ts';
import { type Occurrence, occurrence, type ReadText } from './occurrences.ts';
import { PhraseTally } from './phrase-tally.ts';
import { readWords, type SegmentWords } from './segment-words.ts';

/** What a glossary lacks. Of an acronym that no text spells out, `vi` is the acronym itself. */
export type Proposal = {
  readonly kind: 'acronym' | 'name' | 'phrase';
  readonly vi: string;
  readonly acronyms: readonly string[];
  readonly count: number;
  /** What proposals are ranked by: of phrases the C-value, half of it where they have two syllables; of names and acronyms twice what it would be. */
  readonly value: number;
  /** A place where it stands. */
  readonly first: Occurrence;
};

export type ProposalOptions = {
  /** What is met less often is left out. */
  readonly least: number;
  readonly limit: number;
};

/** Of so many texts a phrase must stand in two: one that a single text repeats is its own affair. */
const manyTexts = 10;

/** Takes up texts one by one and proposes what a glossary lacks; only counts and a place of each thing are kept. */
export class ProposalTally {
  readonly #glossary: Glossary;
  readonly #reader: NameReader;
  readonly #acronyms = new AcronymTally();
  readonly #definitions = new DefinitionTally();
  readonly #names = new NameTally();
  readonly #phrases = new PhraseTally();
  #texts = 0;

  constructor(glossary: Glossary) {
    this.#glossary = glossary;
    this.#reader = nameReader(glossary.symbols);
  }

  get texts(): number {
    return this.#texts;
  }

  add(text: ReadText): void {
    this.#texts += 1;
    const { segments, definitions } = text.analysis;
    const lacking = definitions.filter(({ concept }) => concept === null);
    for (const [index, segment] of text.document.segments.entries()) {
      const analysed = segments[index];
      if (analysed === undefined) continue;
      const read = readWords(segment, analysed);
      for (const acronym of analysed.mentions.flatMap(acronymsIn)) this.#addAcronym(text, read, acronym, lacking);
      this.#addNames(text, read);
      for (const phrase of findPhrases(read)) {
        this.#phrases.add(this.#texts, read, phrase, () => occurrence(text, segment, stretchOf(read, phrase)));
      }
    }
  }

  /** The likeliest first. No proposal is a term of the glossary, none comes twice. */
  proposals({ least, limit }: ProposalOptions): Proposal[] {
    const known = knownKeys(this.#glossary);
    const found = [
      ...this.#definitions
        .counted()
        .map(({ acronym, vi, count, first }) => named('acronym', vi, [acronym], count, first)),
      ...this.#acronyms.unknown().map(({ text, count, first }) => named('acronym', text, [], count, first)),
      ...byBody(this.#names.counted()).map(({ text, count, first }) => named('name', text, [], count, first)),
      ...this.#phrases.ranked(least, this.#texts < manyTexts ? 1 : 2).map(phraseProposal),
    ].filter(({ vi, count }) => count >= least && !known.has(matchKey(vi)));
    return joined(found)
      .sort((a, b) => b.value - a.value || b.count - a.count)
      .slice(0, limit);
  }

  #addAcronym(text: ReadText, read: SegmentWords, acronym: NamedMention, lacking: readonly Definition[]): void {
    const at = () => occurrence(text, read.segment, acronymStretch(read, acronym));
    if (acronym.status === 'unknown') this.#acronyms.add(acronym, at);
    if (acronym.via !== 'definition' || acronym.concept !== null) return;
    const definition = lacking.findLast((one) => one.acronym === acronym.text && one.start <= acronym.start);
    if (definition !== undefined) this.#definitions.add(definition, at);
  }

  #addNames(text: ReadText, read: SegmentWords): void {
    for (const name of findNames(read, this.#reader)) {
      if (nameCoverage(read.words, name) === 'covered') continue;
      this.#names.add(read, name, () => occurrence(text, read.segment, stretchOf(read, name)));
    }
  }
}

function stretchOf(
  { words }: SegmentWords,
  { first, end }: { readonly first: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  return { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

function acronymStretch(
  { segment, words }: SegmentWords,
  { text, start }: NamedMention,
): { start: number; end: number } {
  const from =
    words.find(({ mention }) => mention !== undefined && mention.start <= start && mention.end > start)?.start ?? 0;
  const found = Math.max(segment.text.indexOf(text, from), from);
  return { start: found, end: found + text.length };
}

/** Every Vietnamese term of a glossary, templates without their slots. */
function knownKeys(glossary: Glossary): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { text } of glossary.terms()) keys.add(matchKey(withoutSlots(text)));
  return keys;
}

/** Capitals are the writer's own word that it is a name: of phrases half are no terms, of names and acronyms few. */
const trust = 2;

function named(
  kind: Proposal['kind'],
  vi: string,
  acronyms: readonly string[],
  count: number,
  first: Occurrence,
): Proposal {
  return { kind, vi, acronyms, count, value: count * trust * Math.log2(Math.max(2, vi.split(' ').length)), first };
}

/** Two syllables are most often one word, and that of everyday language: they come after what is longer. */
function phraseProposal({ text, count, value, first }: ReturnType<PhraseTally['ranked']>[number]): Proposal {
  const isOneWord = text.split(' ').length === 2;
  return { kind: 'phrase', vi: text, acronyms: [], count, value: isOneWord ? value / 2 : value, first };
}

type NameOfPlace = CountedName & { readonly body: string | undefined };

/** What several places have each (Nhà máy nước Sơn La, Nhà máy nước Hà Giang) is one proposal without the places. */
function byBody(names: readonly NameOfPlace[]): CountedName[] {
  const groups = new Map<string, NameOfPlace[]>();
  for (const name of names) {
    const key = matchKey(name.body ?? name.text);
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()].map((group) => {
    const [most, other] = group;
    if (most === undefined || other === undefined) return group[0] as NameOfPlace; // no group is empty
    const count = group.reduce((sum, name) => sum + name.count, 0);
    return { text: most.body ?? most.text, count, first: most.first };
  });
}

/** One proposal a term: an acronym with its full form takes in the name, a name the phrase. */
function joined(found: readonly Proposal[]): Proposal[] {
  const byKey = new Map<string, Proposal>();
  for (const proposal of found) {
    const key = matchKey(proposal.vi);
    const before = byKey.get(key);
    const count = Math.max(before?.count ?? 0, proposal.count);
    const acronyms = [...new Set([...(before?.acronyms ?? []), ...proposal.acronyms])];
    byKey.set(key, { ...(before ?? proposal), acronyms, count, value: Math.max(before?.value ?? 0, proposal.value) });
  }
  return [...byKey.values()];
}
