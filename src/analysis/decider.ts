import { sourceSpan } from '../document/index.ts';
import { fillEnglish, type Glossary, withoutSlots } from '../glossary/index.ts';
import type { Concept, ConceptId } from '../model/concept.ts';
import type { Definition, Via } from '../model/mention.ts';
import { matchKey, remembered, rememberedShort } from '../text/index.ts';
import { acronymKey } from './acronym-shape.ts';
import { type Candidate, type CandidateSense, isAcronym, isLeftOpen, type NamedMeaning } from './candidate.ts';
import { type DefinedSense, definedSense, type Known } from './definitions/defined-sense.ts';
import type { FoundDefinition } from './definitions/long-forms.ts';
import type { PlacedDefinition } from './definitions/table-definitions.ts';
import type { HalfWritten, HalfWrittenReader } from './names/half-written.ts';
import type { Naming } from './naming.ts';
import { groupNamings, isNamed } from './naming-groups.ts';
import type { Patterns } from './patterns.ts';
import type { Reading } from './readings.ts';
import type { Composite, CompositeReader } from './senses/composites.ts';
import type { DocumentEvidence } from './senses/evidence.ts';
import { sensesByInitials } from './senses/initials.ts';
import { rankSenses, sureEnough } from './senses/senses.ts';
import type { IsSilent } from './silence/silence.ts';
import type { UnknownAcronym } from './silence/unknown-acronyms.ts';
import type { Ruling, Task } from './task.ts';

/** Half open, in the words of a segment. */
type Stretch = { readonly start: number; readonly end: number };

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
  readonly #roleOf: Patterns['roleOf'];
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
    this.#roleOf = anywhere.patterns.roleOf;
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
    const { acronym, long, foreign = null } = found;
    const confidence = found.letters === 'all' || found.isTold ? 1 : sureEnough;
    const unlisted = { concept: null, vi: long, en: foreign, confidence, role: undefined };
    this.#defined.set(acronymKey(acronym), concept === null ? unlisted : this.#senseOf(concept, long, confidence));
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
      const [first] = group as [Naming];
      const isAcronym = first.named.kind === 'acronym';
      if (isAcronym && isSilent(first, group)) continue;
      candidates.push({ start: first.start, end: first.end, means: this.#meaning(reading, first, group) });
    }
    for (const acronym of acronyms) {
      const isElse = isNamed(namings, acronym) || isSilent(acronym, []);
      if (!isElse) candidates.push(...this.#unlisted(reading, acronym));
    }
    const kept = withoutMistakenUnits(candidates, this.#levels);
    if (this.#ruling.ignore === undefined) return kept;
    return kept.filter(({ start, end }) => !this.#isIgnored(segment.text.slice(start, end)));
  }

  /** What a person rules and what the text defines is never silent. */
  #silenceOf(reading: Reading): (acronym: Stretch, namings: readonly Naming[]) => boolean {
    const { text } = reading.segment;
    let isSilent: IsSilent | undefined;
    return ({ start, end }, namings) => {
      const written = text.slice(start, end);
      if (this.#ruled(written) !== undefined || this.#definitionOf(written) !== undefined) return false;
      const senses = conceptsOf(namings);
      isSilent ??= this.#silenceIn(text);
      return isSilent({ start, end, senses }, (from = start) => this.#evidence.settingAt(reading, from, end));
    };
  }

  /** @param first of a group of namings of one stretch */
  #meaning(reading: Reading, first: Naming, group: readonly Naming[]): NamedMeaning {
    const { kind, via, isWeighed, surely } = first.named;
    const told = this.#isTold ? this.#toldAt(reading, first) : undefined;
    if (told !== undefined) return told;
    if (group.length === 1 && !isWeighed) return surely; // as nearly all are
    return { is: 'named', kind, via, senses: this.#ranked(reading, first, group) };
  }

  /** Whether a person or the text so far has said what something is. */
  get #isTold(): boolean {
    return this.#ruling.senses !== undefined || this.#defined.size > 0;
  }

  #toldAt({ segment, definitions }: Reading, { start, end, named: { kind } }: Naming): NamedMeaning | undefined {
    const written = segment.text.slice(start, end);
    const ruled = this.#ruled(written);
    if (ruled !== undefined) return { is: 'named', kind, via: 'person', senses: [ruled] };
    const isShort = kind === 'acronym' || kind === 'term';
    const defined = isShort ? this.#definedAt(written, start, definitions) : undefined;
    return defined && { is: 'named', kind, via: 'definition', senses: [defined] };
  }

  /** An acronym that no glossary lists: the text may define it, or its parts tell what it is. */
  #unlisted(reading: Reading, { start, end, text: acronym }: UnknownAcronym): Candidate[] {
    const ruled = this.#ruled(acronym);
    if (ruled !== undefined) return [acronymAt(start, end, 'person', [ruled])];
    const defined = this.#definitionOf(acronym);
    if (defined !== undefined) return [acronymAt(start, end, 'definition', [defined])];
    const senses = this.#composed(reading, start, end, this.#readComposites(acronym));
    if (senses.length > 0) return [acronymAt(start, end, 'rule', senses)];
    const half = this.#readHalfWritten(reading.segment.text, start, acronym);
    if (half !== undefined) return this.#halfWritten(start, end, half);
    return [acronymAt(start, end, 'rule', this.#byInitials(reading, start, end, acronym))];
  }

  /** The term as a whole, and what its acronym says in it, which has no English by itself. */
  #halfWritten(start: number, end: number, { concept, vi, rest, ...whole }: HalfWritten): Candidate[] {
    const confidence = halfWrittenConfidence;
    return [
      acronymAt(whole.start, whole.end, 'rule', [this.#senseOf(concept, vi, confidence)]),
      acronymAt(start, end, 'rule', [{ concept: null, vi: rest, en: null, confidence, role: undefined }]),
    ];
  }

  #senseOf(concept: Concept, vi: string, confidence: number): CandidateSense {
    const en = fillEnglish(concept.en, {});
    return { concept: concept.id, vi, en, confidence, role: this.#roleOf(concept) };
  }

  /** In brackets stands what the words before them are called, which the glossary would have. */
  #byInitials(reading: Reading, start: number, end: number, acronym: string): CandidateSense[] {
    const { text } = reading.segment;
    if (text[start - 1] === '(' && text[end] === ')') return [];
    const setting = this.#evidence.settingAt(reading, start, end);
    return sensesByInitials(acronym, this.#glossary, this.#evidence, setting).map(
      ({ concept, confidence, reasons }) => ({
        ...this.#senseOf(concept, withoutSlots(concept.vi), confidence),
        ...(this.#explains ? { reasons } : {}),
      }),
    );
  }

  /** Where its parts leave several bodies open, as likely as their own acronym is to name each there. */
  #composed(reading: Reading, start: number, end: number, composites: readonly Composite[]): CandidateSense[] {
    const bodies = composites.flatMap(({ body }) => body ?? []);
    const [first] = bodies;
    if (composites.length === 1 || first === undefined)
      return composites.slice(0, 1).map(({ vi, en, share }) => compositeSense(vi, en, share));
    const setting = this.#evidence.settingAt(reading, start, end);
    const concepts = bodies.map(({ concept }) => concept);
    return rankSenses(first.acronym, concepts, this.#evidence, setting).flatMap(({ concept, confidence }) => {
      const composite = composites.find(({ body }) => body?.concept === concept);
      if (composite === undefined) return [];
      return [compositeSense(composite.vi, composite.en, confidence)];
    });
  }

  #ruled(written: string): CandidateSense | undefined {
    const { senses } = this.#ruling;
    const id = senses?.[written];
    const concept = id === undefined ? undefined : this.#glossary.concept(id);
    return concept && this.#senseOf(concept, concept.vi, 1);
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

  #ranked(reading: Reading, first: Naming, group: readonly Naming[]): readonly CandidateSense[] {
    const { start, end, named } = first;
    const written = asKey(reading.segment.text.slice(start, end));
    const isChoice = group.length > 1 && named.kind === 'acronym';
    const different = isChoice ? oneByName(this.#inForceFirst(group)) : group;
    const [only] = different;
    const isSure = different.length === 1 && only?.named.concept?.priors?.[written] === undefined;
    if (isSure && only !== undefined) return only.named.surely.senses;
    const concepts = conceptsOf(different);
    const setting = this.#evidence.settingAt(reading, start, end);
    return rankSenses(written, concepts, this.#evidence, setting).map(({ concept, confidence, reasons }) => {
      const { vi, en, role } = different.find(({ named }) => named.concept === concept)?.named ?? first.named; // it is one of them
      const sense = { concept: concept.id, vi, en, confidence, role };
      return this.#explains ? { ...sense, reasons } : sense;
    });
  }

  #inForceFirst(group: readonly Naming[]): readonly Naming[] {
    const outOfForce = ({ named: { concept } }: Naming): number =>
      concept === null || this.#evidence.inForce(concept) ? 0 : 1;
    if (!group.some(outOfForce)) return group; // as nearly always
    return group.toSorted((a, b) => outOfForce(a) - outOfForce(b));
  }

  #inOrder(ids: readonly ConceptId[]): readonly Concept[] {
    const concepts = ids.flatMap((id) => this.#glossary.concept(id) ?? []);
    return concepts.sort((a, b) => Number(this.#evidence.inForce(b)) - Number(this.#evidence.inForce(a)));
  }
}

function conceptsOf(namings: readonly Naming[]): Concept[] {
  const concepts: Concept[] = [];
  for (const { named } of namings) if (named.concept !== null) concepts.push(named.concept);
  return concepts;
}

function acronymAt(start: number, end: number, via: Via, senses: readonly CandidateSense[]): Candidate {
  return { start, end, means: { is: 'named', kind: 'acronym', via, senses } };
}

/** @param likely how likely its parts are what they were read as */
function compositeSense(vi: string, en: string, likely: number): CandidateSense {
  return { concept: null, vi, en, confidence: likely * compositeConfidence, role: undefined };
}

/** Senses of one name (a common noun, and the template of its bodies) need no choosing: the first stands for them. */
function oneByName(group: readonly Naming[]): readonly Naming[] {
  const names = group.map(({ named: { vi, concept } }) => nameKey(concept === null ? vi : concept.vi));
  return group.filter((_, index) => names.indexOf(names[index] ?? '') === index);
}

/** Of a name without its slots, which all documents ask for again and again. */
const nameKey = remembered((vi: string) => matchKey(withoutSlots(vi)), 20_000);

/**
 * One string for the same letters: as a key of an object each new one is looked up in the engine's table of all keys, which took a
 * thirtieth of the time.
 */
const asKey = rememberedShort((written) => written, 5_000);

/**
 * In «TT Putin» no township is named: where an acronym surely means no level of unit, what it begins is no unit. A unit whose level the
 * acronym is (TT Yên Bình) stays.
 */
function withoutMistakenUnits(candidates: readonly Candidate[], levels: ReadonlySet<string>): readonly Candidate[] {
  if (!candidates.some(isMadeUnit)) return candidates;
  const others = new Set<number>();
  for (const { start, means } of candidates) {
    if (!isAcronym(means) || isLeftOpen(means)) continue;
    const [best] = means.senses;
    if (best !== undefined && !levels.has(matchKey(best.vi))) others.add(start);
  }
  return candidates.filter((candidate) => !(isMadeUnit(candidate) && others.has(candidate.start)));
}

/** Made of a level and a name. */
function isMadeUnit({ means }: Candidate): boolean {
  return means.is === 'named' && means.kind === 'place' && means.via === 'rule';
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
