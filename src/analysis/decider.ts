import { sourceSpan } from '../document/index.ts';
import { fillEnglish, type Glossary, withoutSlots } from '../glossary/index.ts';
import type { Concept, ConceptId } from '../model/concept.ts';
import type { Definition } from '../model/mention.ts';
import { matchKey, remembered, rememberedShort } from '../text/index.ts';
import { acronymKey } from './acronym-shape.ts';
import { type Candidate, type CandidateSense, isAcronym, isLeftOpen } from './candidate.ts';
import { type DefinedSense, definedSense, type Known } from './definitions/defined-sense.ts';
import type { FoundDefinition } from './definitions/long-forms.ts';
import type { PlacedDefinition } from './definitions/table-definitions.ts';
import type { HalfWritten, HalfWrittenReader } from './names/half-written.ts';
import type { Naming } from './naming.ts';
import { groupNamings, isNamed } from './naming-groups.ts';
import type { Reading } from './readings.ts';
import type { Composite, CompositeReader } from './senses/composites.ts';
import type { DocumentEvidence } from './senses/evidence.ts';
import { sensesByInitials } from './senses/initials.ts';
import { rankSenses, sureEnough } from './senses/senses.ts';
import type { IsSilent } from './silence/silence.ts';
import type { UnknownAcronym } from './silence/unknown-acronyms.ts';
import type { Ruling, Task } from './task.ts';

/** Parts that fit say much, and not all. */
const compositeConfidence = 0.95;

/** What begins as a term and ends in its letters is seldom anything else. */
const halfWrittenConfidence = 0.95;

/**
 * Decides what names mean. A person's ruling comes first, then a definition from where it stands on, then the senses of the glossary
 * ranked by the document's evidence.
 */
export class Decider {
  readonly definitions: Definition[] = [];
  readonly #defined = new Map<string, CandidateSense>();
  readonly #glossary: Glossary;
  readonly #ruling: Ruling;
  readonly #evidence: DocumentEvidence;
  readonly #explains: boolean;
  readonly #isIgnored: Task['isIgnored'];
  readonly #known: Known;
  readonly #silenceIn: Task['silenceIn'];
  readonly #levels: ReadonlySet<string>;
  readonly #readComposites: CompositeReader;
  readonly #readHalfWritten: HalfWrittenReader;

  constructor(task: Task, evidence: DocumentEvidence) {
    const { glossary, anywhere, ruling, options, levels, silenceIn, isIgnored } = task;
    this.#glossary = glossary;
    this.#ruling = ruling;
    this.#evidence = evidence;
    this.#explains = options.explain ?? false;
    this.#isIgnored = isIgnored;
    this.#known = {
      named: (long) => this.#inOrder(anywhere.patterns.conceptsNamed(long)),
      shortened: (acronym) => this.#inOrder(anywhere.patterns.conceptsShortened(acronym)),
    };
    this.#silenceIn = silenceIn;
    this.#levels = levels;
    this.#readComposites = task.readComposites;
    this.#readHalfWritten = task.readHalfWritten;
  }

  #define(placed: PlacedDefinition): void {
    const sense = definedSense(placed.found, this.#known);
    if (sense === undefined) return;
    const { found, concept } = sense;
    this.#defined.set(acronymKey(found.acronym), {
      concept: concept?.id ?? null,
      vi: found.long,
      en: concept === null ? (found.foreign ?? null) : fillEnglish(concept.en, {}),
      confidence: found.letters === 'all' || found.isTold ? 1 : sureEnough,
    });
    this.definitions.push(definitionInSource(placed, sense));
  }

  /** What the words of a segment mean. Segments come in the order of the document: what one defines holds from there on. */
  decide(reading: Reading, inTable: PlacedDefinition | undefined): readonly Candidate[] {
    const { segment, namings, acronyms, definitions } = reading;
    for (const found of definitions) this.#define({ found, segment, longSegment: segment });
    if (inTable !== undefined) this.#define(inTable);
    const candidates: Candidate[] = [];
    const isSilent = this.#silenceOf(reading);
    for (const group of groupNamings(namings)) {
      if (!isSilent(group)) candidates.push(this.#named(reading, group));
    }
    for (const acronym of acronyms) {
      const isElse = isNamed(namings, acronym) || isSilent([{ ...acronym, kind: 'acronym', concept: null }]);
      if (!isElse) candidates.push(...this.#unlisted(reading, acronym));
    }
    const kept = withoutMistakenUnits(candidates, this.#levels);
    if (this.#ruling.ignore === undefined) return kept;
    return kept.filter(({ start, end }) => !this.#isIgnored(segment.text.slice(start, end)));
  }

  /** What a person rules and what the text defines is never silent. */
  #silenceOf(reading: Reading): (group: readonly Pick<Naming, 'start' | 'end' | 'kind' | 'concept'>[]) => boolean {
    const { text } = reading.segment;
    let isSilent: IsSilent | undefined;
    return (group) => {
      const first = group[0];
      if (first?.kind !== 'acronym') return false;
      const { start, end } = first;
      const written = text.slice(start, end);
      if (this.#ruled(written) !== undefined || this.#definitionOf(written) !== undefined) return false;
      const senses = group.flatMap(({ concept }) => concept ?? []);
      isSilent ??= this.#silenceIn(text);
      return isSilent({ start, end, senses }, (from = start) => this.#evidence.settingAt(reading, from, end));
    };
  }

  #named(reading: Reading, group: readonly Naming[]): Candidate {
    const [first] = group as [Naming];
    const { start, end, kind } = first;
    const told = this.#isTold ? this.#toldAt(reading, first) : undefined;
    if (told !== undefined) return { is: 'named', start, end, kind, ...told };
    const senses = isSure(group) ? [senseOf(first, 1)] : this.#ranked(reading, group);
    return { is: 'named', start, end, kind, via: first.via, senses };
  }

  /** Whether a person or the text so far has said what something is. */
  get #isTold(): boolean {
    return this.#ruling.senses !== undefined || this.#defined.size > 0;
  }

  #toldAt({ segment, definitions }: Reading, { start, end, kind }: Naming): Told | undefined {
    const written = segment.text.slice(start, end);
    const ruled = this.#ruled(written);
    if (ruled !== undefined) return { via: 'person', senses: [ruled] };
    const isShort = kind === 'acronym' || kind === 'term';
    const defined = isShort ? this.#definedAt(written, start, definitions) : undefined;
    return defined && { via: 'definition', senses: [defined] };
  }

  /** An acronym that no glossary lists: the text may define it, or its parts tell what it is. */
  #unlisted(reading: Reading, { start, end, text: acronym }: UnknownAcronym): Candidate[] {
    const unlisted = { is: 'named', start, end, kind: 'acronym' } as const;
    const ruled = this.#ruled(acronym);
    if (ruled !== undefined) return [{ ...unlisted, via: 'person', senses: [ruled] }];
    const defined = this.#definitionOf(acronym);
    if (defined !== undefined) return [{ ...unlisted, via: 'definition', senses: [defined] }];
    const senses = this.#composed(reading, start, end, this.#readComposites(acronym));
    if (senses.length > 0) return [{ ...unlisted, via: 'rule', senses }];
    const half = this.#readHalfWritten(reading.segment.text, start, acronym);
    if (half !== undefined) return halfWritten(start, end, half);
    return [{ ...unlisted, via: 'rule', senses: this.#byInitials(reading, start, end, acronym) }];
  }

  /** In brackets stands what the words before them are called, which the glossary would have. */
  #byInitials(reading: Reading, start: number, end: number, acronym: string): CandidateSense[] {
    const { text } = reading.segment;
    if (text[start - 1] === '(' && text[end] === ')') return [];
    const setting = this.#evidence.settingAt(reading, start, end);
    return sensesByInitials(acronym, this.#glossary, this.#evidence, setting).map(
      ({ concept, confidence, reasons }) => ({
        concept: concept.id,
        vi: withoutSlots(concept.vi),
        en: fillEnglish(concept.en, {}),
        confidence,
        ...(this.#explains ? { reasons } : {}),
      }),
    );
  }

  /** Where its parts leave several bodies open, as likely as their own acronym is to name each there. */
  #composed(reading: Reading, start: number, end: number, composites: readonly Composite[]): CandidateSense[] {
    const bodies = composites.flatMap(({ body }) => body ?? []);
    const [first] = bodies;
    if (composites.length === 1 || first === undefined)
      return composites
        .slice(0, 1)
        .map(({ vi, en, share }) => ({ concept: null, vi, en, confidence: compositeConfidence * share }));
    const setting = this.#evidence.settingAt(reading, start, end);
    const concepts = bodies.map(({ concept }) => concept);
    return rankSenses(first.acronym, concepts, this.#evidence, setting).flatMap(({ concept, confidence }) => {
      const composite = composites.find(({ body }) => body?.concept === concept);
      if (composite === undefined) return [];
      const { vi, en } = composite;
      return [{ concept: null, vi, en, confidence: confidence * compositeConfidence }];
    });
  }

  #ruled(written: string): CandidateSense | undefined {
    const { senses } = this.#ruling;
    const id = senses?.[written];
    const concept = id === undefined ? undefined : this.#glossary.concept(id);
    return concept && { concept: concept.id, vi: concept.vi, en: fillEnglish(concept.en, {}), confidence: 1 };
  }

  #definedAt(written: string, start: number, here: readonly FoundDefinition[]): CandidateSense | undefined {
    const defined = this.#definitionOf(written);
    if (defined === undefined) return undefined;
    const key = acronymKey(written);
    return here.some((found) => acronymKey(found.acronym) === key && found.start > start) ? undefined : defined;
  }

  #definitionOf(written: string): CandidateSense | undefined {
    return this.#defined.size === 0 ? undefined : this.#defined.get(acronymKey(written));
  }

  #ranked(reading: Reading, group: readonly Naming[]): CandidateSense[] {
    const { start, end, kind } = group[0] as Naming; // no group is empty
    const written = asKey(reading.segment.text.slice(start, end));
    const isChoice = group.length > 1 && kind === 'acronym';
    const different = isChoice ? oneByName(this.#inForceFirst(group)) : group;
    const [only] = different;
    const isSure = different.length === 1 && only?.concept?.priors?.[written] === undefined;
    if (isSure && only !== undefined) return [senseOf(only, 1)];
    const concepts = different.flatMap(({ concept }) => (concept === null ? [] : [concept]));
    const setting = this.#evidence.settingAt(reading, start, end);
    return rankSenses(written, concepts, this.#evidence, setting).flatMap(({ concept, confidence, reasons }) => {
      const naming = different.find((one) => one.concept?.id === concept.id);
      if (naming === undefined) return [];
      return [{ ...senseOf(naming, confidence), ...(this.#explains ? { reasons } : {}) }];
    });
  }

  #inForceFirst(group: readonly Naming[]): readonly Naming[] {
    const outOfForce = ({ concept }: Naming): number => (concept === null || this.#evidence.inForce(concept) ? 0 : 1);
    if (!group.some(outOfForce)) return group; // as nearly always
    return group.toSorted((a, b) => outOfForce(a) - outOfForce(b));
  }

  #inOrder(ids: readonly ConceptId[]): readonly Concept[] {
    const concepts = ids.flatMap((id) => this.#glossary.concept(id) ?? []);
    return concepts.sort((a, b) => Number(this.#evidence.inForce(b)) - Number(this.#evidence.inForce(a)));
  }
}

/** What a person or the text says that something is. */
type Told = { readonly via: 'person' | 'definition'; readonly senses: readonly CandidateSense[] };

/** Whether it is one thing, as nearly all terms are, and nobody says how often that is meant. */
function isSure(group: readonly Naming[]): boolean {
  return group.length === 1 && group[0]?.concept?.priors === undefined;
}

/** The term as a whole, and what its acronym says in it, which has no English by itself. */
function halfWritten(start: number, end: number, half: HalfWritten): Candidate[] {
  const { concept, vi, en, rest } = half;
  const acronym = { is: 'named', kind: 'acronym', via: 'rule' } as const;
  return [
    {
      ...acronym,
      start: half.start,
      end: half.end,
      senses: [{ concept: concept.id, vi, en, confidence: halfWrittenConfidence }],
    },
    { ...acronym, start, end, senses: [{ concept: null, vi: rest, en: null, confidence: halfWrittenConfidence }] },
  ];
}

/** Senses of one name (a common noun, and the template of its bodies) need no choosing: the first stands for them. */
function oneByName(group: readonly Naming[]): readonly Naming[] {
  const names = group.map(({ vi, concept }) => nameKey(concept === null ? vi : concept.vi));
  return group.filter((_, index) => names.indexOf(names[index] ?? '') === index);
}

/** Of a name without its slots, which all documents ask for again and again. */
const nameKey = remembered((vi: string) => matchKey(withoutSlots(vi)), 20_000);

/**
 * One string for the same letters: as a key of an object each new one is looked up in the engine's table of all keys, which took a
 * thirtieth of the time.
 */
const asKey = rememberedShort((written) => written, 5_000);

function senseOf({ concept, vi, en }: Naming, confidence: number): CandidateSense {
  return { concept: concept?.id ?? null, vi, en, confidence };
}

/**
 * In «TT Putin» no township is named: where an acronym surely means no level of unit, what it begins is no unit. A unit whose level the
 * acronym is (TT Yên Bình) stays.
 */
function withoutMistakenUnits(candidates: readonly Candidate[], levels: ReadonlySet<string>): readonly Candidate[] {
  if (!candidates.some(isMadeUnit)) return candidates;
  const others = new Set<number>();
  for (const candidate of candidates) {
    if (!isAcronym(candidate) || isLeftOpen(candidate)) continue;
    const [best] = candidate.senses;
    if (best !== undefined && !levels.has(matchKey(best.vi))) others.add(candidate.start);
  }
  return candidates.filter((candidate) => !(isMadeUnit(candidate) && others.has(candidate.start)));
}

/** Made of a level and a name. */
function isMadeUnit(candidate: Candidate): boolean {
  return candidate.is === 'named' && candidate.kind === 'place' && candidate.via === 'rule';
}

function definitionInSource(
  { segment, longSegment }: PlacedDefinition,
  { found, concept, doubts }: DefinedSense,
): Definition {
  const { start, end } = sourceSpan(segment, found);
  const long = sourceSpan(longSegment, { start: found.longStart, end: found.longEnd });
  return {
    acronym: found.acronym,
    vi: found.long,
    concept: concept?.id ?? null,
    start,
    end,
    longStart: long.start,
    longEnd: long.end,
    ...(found.foreign === undefined ? {} : { en: found.foreign }),
    ...(doubts.length === 0 ? {} : { doubts }),
  };
}
