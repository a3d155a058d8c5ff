import { type SourceDocument, sourceSpan } from '../document/index.ts';
import { fillEnglish, type Glossary, nameSpeller, withoutSlots } from '../glossary/index.ts';
import type { Concept, ConceptId } from '../model/concept.ts';
import type { Analysis, Definition, Mention, NamedMention, Sense, ValueMention } from '../model/mention.ts';
import type { Segment } from '../model/segment.ts';
import { isCapitalAt, matchKey } from '../text/index.ts';
import { valueReader } from '../values/index.ts';
import { acronymKey } from './acronym-shape.ts';
import { type AnachronismOf, anachronismsAt } from './anachronisms.ts';
import type { Candidate, CandidateSense, NamedCandidate } from './candidate.ts';
import { type DefinedSense, definedSense, type Known } from './definitions/defined-sense.ts';
import type { FoundDefinition } from './definitions/long-forms.ts';
import { type PlacedDefinition, tableDefinitions } from './definitions/table-definitions.ts';
import { bodyRoles } from './names/bodies.ts';
import { type ShortNameReader, ShortNames, shortNameReader } from './names/short-names.ts';
import { groupNamings } from './naming-groups.ts';
import { patternsOf } from './patterns.ts';
import { type Naming, type Reader, type Reading, readHere, readSegment } from './readings.ts';
import { readComposite } from './senses/composites.ts';
import { cueFinder } from './senses/cue-finder.ts';
import { type DocumentEvidence, evidenceOf } from './senses/evidence.ts';
import { rankSenses, sureEnough } from './senses/senses.ts';
import type { SettingReader } from './senses/setting.ts';
import { type Settled, settle } from './settle.ts';
import { type IsSilent, silence } from './silence/silence.ts';
import { speakingOf } from './speaking.ts';
import { wordsIn } from './word-count.ts';

/** What a person says of one document: the senses of its acronyms, what is never a mention there, and when and where it speaks. */
export type Ruling = {
  readonly senses?: Readonly<Record<string, ConceptId>>;
  readonly ignore?: readonly string[];
  /** To the day, the month or the year: 2018-08-20, 2018-08, 2018. Names in force then come first; others are anachronisms. */
  readonly date?: string;
  /** The unit it speaks from: in a text from Hà Nội «UBND TP» is the People's Committee of Ha Noi. */
  readonly place?: string;
};

/** `explain`: mentions keep what their senses were chosen by. */
export type AnalyseOptions = { readonly explain?: boolean };

export type Analyser = {
  /** All mentions of a document and the acronyms it defines, in offsets of its source. */
  readonly analyse: (document: SourceDocument, ruling?: Ruling, options?: AnalyseOptions) => Analysis;
  /** Whether words are the name of a unit, such as a ruling's `place` has to be. */
  readonly knowsPlace: (place: string) => boolean;
};

/** Makes a glossary ready for analysing any number of documents. */
export function analyser(glossary: Glossary): Analyser {
  const reader: Reader = {
    patterns: patternsOf(glossary),
    values: valueReader(glossary.symbols),
    symbols: glossary.symbols,
    spell: nameSpeller(glossary.style),
    roleOf: bodyRoles(glossary.symbols.bodies),
    figures: glossary.style?.values ?? {},
  };
  const { levels: units, persons } = glossary.symbols;
  const levels = new Set(units.flatMap(({ vi }) => vi.map(matchKey)));
  const settings = { familyNames: new Set(persons.familyNames.map(matchKey)), findCues: cueFinder(glossary) };
  const shortNames = shortNameReader(glossary.symbols.bodies, {
    concept: (id) => glossary.concept(id),
    roleOf: reader.roleOf,
  });
  return {
    analyse: (document, ruling = {}, options = {}) =>
      analyse(document, { anywhere: reader, ruling, options, glossary, settings, levels, shortNames }),
    knowsPlace: (place) => readHere(place, reader) !== undefined,
  };
}

function readerAt(place: string | undefined, reader: Reader): Reader {
  const here = place === undefined ? undefined : readHere(place, reader);
  return here === undefined ? reader : { ...reader, here };
}

type Task = {
  /** What texts are read with that speak from no place. */
  readonly anywhere: Reader;
  readonly ruling: Ruling;
  readonly options: AnalyseOptions;
  readonly glossary: Glossary;
  readonly settings: SettingReader;
  /** The words for levels of units. */
  readonly levels: ReadonlySet<string>;
  readonly shortNames: ShortNameReader;
};

function analyse(document: SourceDocument, task: Task): Analysis {
  const { anywhere, ruling, glossary, settings } = task;
  const speaking = speakingOf(document, ruling, anywhere);
  const date = speaking?.date?.value;
  const reader = readerAt(speaking?.place?.value, anywhere);
  const readings = document.segments.map((segment) => readSegment(segment, reader));
  const decider = new Decider(task, evidenceOf(readings, settings, date));
  const anachronismOf = anachronismsAt(date, glossary);
  const ignored = new Set(ruling.ignore?.map(matchKey));
  const shortNames = new ShortNames(task.shortNames, (written) => ignored.has(matchKey(written)));
  const inTables = tableDefinitions(document);
  const segments = readings.map((reading) => {
    decider.enter(reading, inTables.get(reading.segment));
    const { id, kind, start, end } = reading.segment;
    return { id, kind, start, end, mentions: mentionsOf(document, reading, { decider, shortNames, anachronismOf }) };
  });
  return { version: 1, segments, definitions: decider.definitions, ...(speaking && { speaking }) };
}

/** What decides on the mentions of a document, segment by segment. */
type Deciding = {
  readonly decider: Decider;
  readonly shortNames: ShortNames;
  readonly anachronismOf: AnachronismOf;
};

function mentionsOf(
  document: SourceDocument,
  reading: Reading,
  { decider, shortNames, anachronismOf }: Deciding,
): Mention[] {
  const settled = settle([...decider.decide(reading), ...reading.values], {
    size: wordsIn(reading.segment.text),
    rank: (candidate) => rankOf(candidate, reading.segment.text),
    opaque: (candidate) => (candidate.is === 'value' ? candidate.opaque : candidate.senses.length === 0),
    fitsInside: (inner, outer) =>
      !(isLeftOpen(inner) && isAcronym(outer)) && (inner.start === outer.start || isPart(inner, reading.segment.text)),
  });
  return shortNames
    .read(reading, settled)
    .map((item) => mention(document.source, reading.segment, item, anachronismOf));
}

/** Whether no sense of an acronym is sure enough. Within one that is known as a whole nothing is left open: the PL of PL&XH. */
function isLeftOpen(candidate: Candidate): boolean {
  if (!isAcronym(candidate)) return false;
  const [best] = candidate.senses;
  return best !== undefined && best.confidence < sureEnough;
}

function isAcronym(candidate: Candidate): candidate is Candidate & NamedCandidate {
  return candidate.is === 'named' && candidate.kind === 'acronym';
}

/**
 * Of two that cross and are as long: names of places and what templates make come before words (lãnh đạo [Bộ Công Thương]), words that
 * begin with a capital before others ([Đại biểu] Dương), figures last.
 */
function rankOf(candidate: Candidate, text: string): number {
  if (candidate.is === 'value') return 3;
  if (candidate.kind === 'name' || candidate.kind === 'place') return 0;
  return isCapitalAt(text, candidate.start) ? 1 : 2;
}

/**
 * Inside «Ủy ban dân tộc» stands no «Ban Dân tộc»: a name of the glossary begun in small letters in the middle of another is part of
 * its words. An acronym that nobody knows is no part of what is known as a whole.
 */
function isPart(candidate: Candidate, text: string): boolean {
  if (candidate.is !== 'named') return true;
  if (candidate.via !== 'glossary') return candidate.senses.length > 0;
  const beginsNames = candidate.senses.every(({ vi }) => isCapitalAt(vi, 0));
  return !(beginsNames && /^\p{Ll}/u.test(text.slice(candidate.start, candidate.start + 2)));
}

/** Parts that fit say much, and not all. */
const compositeConfidence = 0.9;

/**
 * Decides what names mean. A person's ruling comes first, then a definition from where it stands on, then the senses of the glossary
 * ranked by the document's evidence.
 */
class Decider {
  readonly definitions: Definition[] = [];
  readonly #defined = new Map<string, CandidateSense>();
  readonly #glossary: Glossary;
  readonly #ruling: Ruling;
  readonly #evidence: DocumentEvidence;
  readonly #explains: boolean;
  readonly #ignored: ReadonlySet<string>;
  readonly #known: Known;
  readonly #silenceIn: (text: string) => IsSilent;
  readonly #levels: ReadonlySet<string>;

  constructor({ glossary, anywhere, ruling, options, levels }: Task, evidence: DocumentEvidence) {
    this.#glossary = glossary;
    this.#ruling = ruling;
    this.#evidence = evidence;
    this.#explains = options.explain ?? false;
    this.#ignored = new Set(ruling.ignore?.map(matchKey));
    this.#known = {
      named: (long) => this.#inOrder(anywhere.patterns.conceptsNamed(long)),
      shortened: (acronym) => this.#inOrder(anywhere.patterns.conceptsShortened(acronym)),
    };
    this.#silenceIn = silence(glossary.symbols);
    this.#levels = levels;
  }

  /** Takes up the definitions of a segment, which hold from there on. */
  enter({ segment, definitions }: Reading, inTable: PlacedDefinition | undefined): void {
    for (const found of definitions) this.#define({ found, segment, longSegment: segment });
    if (inTable !== undefined) this.#define(inTable);
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

  decide(reading: Reading): readonly Candidate[] {
    const { text } = reading.segment;
    const groups = groupNamings(reading.namings, text.length);
    const isSilent = this.#silenceOf(reading);
    const candidates: Candidate[] = [];
    for (const group of groups.all) {
      if (!isSilent(group)) candidates.push(this.#named(reading, group));
    }
    for (const acronym of reading.acronyms) {
      const isNamed = groups.has(acronym) || isSilent([{ ...acronym, kind: 'acronym', concept: null }]);
      if (!isNamed) candidates.push(this.#unlisted(acronym.start, acronym.end, acronym.text));
    }
    const kept = withoutMistakenUnits(candidates, this.#levels);
    if (this.#ignored.size === 0) return kept;
    return kept.filter(({ start, end }) => !this.#ignored.has(matchKey(text.slice(start, end))));
  }

  /** What a person rules and what the text defines is never silent. */
  #silenceOf(reading: Reading): (group: readonly Pick<Naming, 'start' | 'end' | 'kind' | 'concept'>[]) => boolean {
    const { text } = reading.segment;
    const isSilent = this.#silenceIn(text);
    return (group) => {
      const [first] = group;
      if (first?.kind !== 'acronym') return false;
      const { start, end } = first;
      const written = text.slice(start, end);
      if (this.#ruled(written) !== undefined || this.#defined.has(acronymKey(written))) return false;
      const senses = group.flatMap(({ concept }) => concept ?? []);
      return isSilent({ start, end, senses }, () => this.#evidence.settingAt(reading, start, end));
    };
  }

  #named(reading: Reading, group: readonly Naming[]): Candidate {
    const [{ start, end, kind, via }] = group as [Naming];
    const written = reading.segment.text.slice(start, end);
    const settledByHand = this.#ruled(written);
    if (settledByHand !== undefined) return { is: 'named', start, end, kind, via: 'person', senses: [settledByHand] };
    const isShort = kind === 'acronym' || kind === 'term';
    const defined = isShort ? this.#definedAt(written, start, reading.definitions) : undefined;
    if (defined !== undefined) return { is: 'named', start, end, kind, via: 'definition', senses: [defined] };
    return { is: 'named', start, end, kind, via, senses: this.#ranked(reading, written, group) };
  }

  /** An acronym that no glossary lists: the text may define it, or its parts tell what it is. */
  #unlisted(start: number, end: number, acronym: string): Candidate {
    const unlisted = { is: 'named', start, end, kind: 'acronym' } as const;
    const ruled = this.#ruled(acronym);
    if (ruled !== undefined) return { ...unlisted, via: 'person', senses: [ruled] };
    const defined = this.#defined.get(acronymKey(acronym));
    if (defined !== undefined) return { ...unlisted, via: 'definition', senses: [defined] };
    const composite = readComposite(acronym, this.#glossary.symbols);
    const senses = composite === undefined ? [] : [{ concept: null, ...composite, confidence: compositeConfidence }];
    return { ...unlisted, via: 'rule', senses };
  }

  #ruled(written: string): CandidateSense | undefined {
    const id = this.#ruling.senses?.[written];
    const concept = id === undefined ? undefined : this.#glossary.concept(id);
    return concept && { concept: concept.id, vi: concept.vi, en: fillEnglish(concept.en, {}), confidence: 1 };
  }

  #definedAt(written: string, start: number, here: readonly FoundDefinition[]): CandidateSense | undefined {
    if (this.#defined.size === 0) return undefined;
    const key = acronymKey(written);
    const isLater = here.some((found) => acronymKey(found.acronym) === key && found.start > start);
    return isLater ? undefined : this.#defined.get(key);
  }

  #ranked(reading: Reading, written: string, group: readonly Naming[]): CandidateSense[] {
    const different = group[0]?.kind === 'acronym' ? oneByName(this.#inForceFirst(group)) : group;
    const [only] = different;
    const isSure = different.length === 1 && only?.concept?.priors?.[written] === undefined;
    if (isSure && only !== undefined) return [senseOf(only, 1)];
    const concepts = different.flatMap(({ concept }) => (concept === null ? [] : [concept]));
    const setting = this.#evidence.settingAt(reading, group[0]?.start ?? 0, group[0]?.end ?? 0);
    return rankSenses(written, concepts, this.#evidence, setting).flatMap(({ concept, confidence, reasons }) => {
      const naming = different.find((one) => one.concept?.id === concept.id);
      if (naming === undefined) return [];
      return [{ ...senseOf(naming, confidence), ...(this.#explains ? { reasons } : {}) }];
    });
  }

  #inForceFirst(group: readonly Naming[]): readonly Naming[] {
    const outOfForce = ({ concept }: Naming): number => (concept === null || this.#evidence.inForce(concept) ? 0 : 1);
    return group.toSorted((a, b) => outOfForce(a) - outOfForce(b));
  }

  #inOrder(ids: readonly ConceptId[]): readonly Concept[] {
    const concepts = ids.flatMap((id) => this.#glossary.concept(id) ?? []);
    return concepts.sort((a, b) => Number(this.#evidence.inForce(b)) - Number(this.#evidence.inForce(a)));
  }
}

/** Senses of one name (a common noun, and the template of its bodies) need no choosing: the first stands for them. */
function oneByName(group: readonly Naming[]): readonly Naming[] {
  if (group.length === 1) return group;
  const names = group.map(({ vi, concept }) => matchKey(concept === null ? vi : withoutSlots(concept.vi)));
  return group.filter((_, index) => names.indexOf(names[index] ?? '') === index);
}

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

type Written = Pick<Mention, 'start' | 'end' | 'text' | 'parts'>;

function mention(
  source: string,
  segment: Segment,
  { candidate, parts }: Settled<Candidate>,
  anachronismOf: AnachronismOf,
): Mention {
  const { start, end } = sourceSpan(segment, candidate);
  const written = {
    start,
    end,
    text: source.slice(start, end),
    parts: parts.map((part) => mention(source, segment, part, anachronismOf)),
  };
  return candidate.is === 'named' ? namedMention(written, candidate, anachronismOf) : valueMention(written, candidate);
}

function valueMention(
  { start, end, text, parts }: Written,
  { value, en }: Extract<Candidate, { is: 'value' }>,
): ValueMention {
  const kind = value.type === 'document' || value.type === 'citation' ? 'reference' : 'value';
  return { start, end, text, kind, status: 'decided', en, confidence: 1, via: 'rule', value, parts };
}

function namedMention(
  { start, end, text, parts }: Written,
  { kind, via, senses, antecedent }: Extract<Candidate, { is: 'named' }>,
  anachronismOf: AnachronismOf,
): NamedMention {
  const [best, ...others] = senses;
  const confidence = best?.confidence ?? 0;
  const isOpen = best === undefined || (kind === 'acronym' && confidence < sureEnough);
  const status = best === undefined ? 'unknown' : isOpen ? 'ambiguous' : 'decided';
  const { concept, vi, en, reasons } = isOpen ? { concept: null, vi: null, en: null, reasons: undefined } : best;
  const alternatives = (isOpen ? senses : others).flatMap(alternative);
  const anachronism = anachronismOf(concept);
  return {
    start,
    end,
    text,
    kind,
    status,
    concept,
    vi,
    en,
    confidence,
    via,
    alternatives,
    parts,
    ...(reasons === undefined ? {} : { reasons }),
    ...(antecedent === undefined ? {} : { antecedent: sourceSpan(antecedent.segment, antecedent) }),
    ...(anachronism === undefined ? {} : { anachronism }),
  };
}

function alternative({ concept, vi, en, confidence, reasons }: CandidateSense): Sense[] {
  if (concept === null || en === null) return [];
  return [{ concept, vi, en, confidence, ...(reasons === undefined ? {} : { reasons }) }];
}
