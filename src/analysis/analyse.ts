import { type SourceDocument, sourceSpan } from '../document/index.ts';
import { fillEnglish, type Glossary, nameSpeller } from '../glossary/index.ts';
import type { Concept, ConceptId } from '../model/concept.ts';
import type { Analysis, Definition, Mention, NamedMention, Sense, ValueMention } from '../model/mention.ts';
import type { Segment } from '../model/segment.ts';
import { matchKey } from '../text/index.ts';
import { valueReader } from '../values/index.ts';
import { type AnachronismOf, anachronismsAt } from './anachronisms.ts';
import type { Candidate, CandidateSense, NamedCandidate } from './candidate.ts';
import { evidenceOf } from './evidence.ts';
import type { FoundDefinition } from './long-forms.ts';
import { type Patterns, patternsOf } from './patterns.ts';
import { type Naming, type Reader, type Reading, readHere, readSegment } from './readings.ts';
import { type Evidence, rankSenses, sureEnough } from './senses.ts';
import { type Settled, settle } from './settle.ts';

/** What a person says of one document: the senses of its acronyms, what is never a mention there, and when and where it speaks. */
export type Ruling = {
  readonly senses?: Readonly<Record<string, ConceptId>>;
  readonly ignore?: readonly string[];
  /** To the day, the month or the year: 2018-08-20, 2018-08, 2018. Names in force then come first; others are anachronisms. */
  readonly date?: string;
  /** The unit it speaks from: in a text from Hà Nội «UBND TP» is the People's Committee of Ha Noi. */
  readonly place?: string;
};

export type Analyser = {
  /** All mentions of a document and the acronyms it defines, in offsets of its source. */
  readonly analyse: (document: SourceDocument, ruling?: Ruling) => Analysis;
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
    figures: glossary.style?.values ?? {},
  };
  return {
    analyse: (document, ruling = {}) => analyse(document, ruling, readerAt(ruling.place, reader), glossary),
    knowsPlace: (place) => readHere(place, reader) !== undefined,
  };
}

function readerAt(place: string | undefined, reader: Reader): Reader {
  const here = place === undefined ? undefined : readHere(place, reader);
  return here === undefined ? reader : { ...reader, here };
}

function analyse(document: SourceDocument, ruling: Ruling, reader: Reader, glossary: Glossary): Analysis {
  const readings = document.segments.map((segment) => readSegment(segment, reader));
  const decider = new Decider(glossary, reader.patterns, ruling, evidenceOf(readings, ruling.date));
  const anachronismOf = anachronismsAt(ruling.date, glossary);
  const segments = readings.map((reading) => {
    const { id, kind, start, end } = reading.segment;
    return { id, kind, start, end, mentions: mentionsOf(document, reading, decider, anachronismOf) };
  });
  return { version: 1, segments, definitions: decider.definitions };
}

function mentionsOf(
  document: SourceDocument,
  reading: Reading,
  decider: Decider,
  anachronismOf: AnachronismOf,
): Mention[] {
  decider.enter(reading);
  const candidates: Candidate[] = [...decider.decide(reading), ...reading.values];
  const settled = settle(candidates, {
    size: wordsIn(reading.segment.text),
    rank: (candidate) => rankOf(candidate, reading.segment.text),
    opaque: (candidate) => (candidate.is === 'value' ? candidate.opaque : candidate.senses.length === 0),
    fitsInside: (inner, outer) =>
      !(isLeftOpen(inner) && isAcronym(outer)) && (inner.start === outer.start || isPart(inner, reading.segment.text)),
  });
  return settled.map((item) => mention(document.source, reading.segment, item, anachronismOf));
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
  return /^\p{Lu}/u.test(text.slice(candidate.start, candidate.start + 2)) ? 1 : 2;
}

/** How many words stand in a stretch of a text, KH-UBND being two: counted once for all stretches. */
function wordsIn(text: string): (stretch: { readonly start: number; readonly end: number }) => number {
  const before = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const begins = isOfWord(text, at) && !isOfWord(text, at - 1);
    before[at + 1] = (before[at] ?? 0) + (begins ? 1 : 0);
  }
  return ({ start, end }) => {
    const cut = isOfWord(text, start) && isOfWord(text, start - 1) ? 1 : 0;
    return (before[end] ?? 0) - (before[start] ?? 0) + cut;
  };
}

/** Letters, digits and their marks; of the signs only those of ASCII and the dashes and quotes of U+2000–U+206F occur between words. */
function isOfWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at); // NaN before the text
  if (unit < 0x80) return (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
  return unit >= 0xc0 && (unit < 0x2000 || unit > 0x206f);
}

/**
 * Inside «Ủy ban dân tộc» stands no «Ban Dân tộc»: a name of the glossary begun in small letters in the middle of another is part of
 * its words. An acronym that nobody knows is no part of what is known as a whole.
 */
function isPart(candidate: Candidate, text: string): boolean {
  if (candidate.is !== 'named') return true;
  if (candidate.via !== 'glossary') return candidate.senses.length > 0;
  const beginsNames = candidate.senses.every(({ vi }) => /^\p{Lu}/u.test(vi));
  return !(beginsNames && /^\p{Ll}/u.test(text.slice(candidate.start)));
}

/**
 * Decides what names mean. A person's ruling comes first, then a definition from where it stands on, then the senses of the glossary
 * ranked by the document's evidence.
 */
class Decider {
  readonly definitions: Definition[] = [];
  readonly #defined = new Map<string, CandidateSense & { readonly from: number }>();
  readonly #glossary: Glossary;
  readonly #patterns: Patterns;
  readonly #ruling: Ruling;
  readonly #evidence: Evidence;
  readonly #ignored: ReadonlySet<string>;

  constructor(glossary: Glossary, patterns: Patterns, ruling: Ruling, evidence: Evidence) {
    this.#glossary = glossary;
    this.#patterns = patterns;
    this.#ruling = ruling;
    this.#evidence = evidence;
    this.#ignored = new Set(ruling.ignore?.map(matchKey));
  }

  /** Takes up the definitions of a segment, which hold from there on. */
  enter({ segment, definitions }: Reading): void {
    for (const found of definitions) {
      const concept = this.#conceptOf(found);
      const en = concept === undefined ? null : fillEnglish(concept.en, {});
      this.#defined.set(found.acronym, {
        concept: concept?.id ?? null,
        vi: found.long,
        en,
        confidence: 1,
        from: found.start,
      });
      this.definitions.push(definitionInSource(segment, found, concept?.id ?? null));
    }
  }

  decide({ segment: { text }, namings, acronyms, definitions }: Reading): Candidate[] {
    const known = groupBySpan(namings).map((group) => this.#named(text, group, definitions));
    const covered = new Set(known.map(({ start, end }) => `${start}-${end}`));
    const others = acronyms
      .filter(({ start, end }) => !covered.has(`${start}-${end}`))
      .map(({ start, end, text: acronym }) => this.#unlisted(start, end, acronym));
    return [...known, ...others].filter(({ start, end }) => !this.#ignored.has(matchKey(text.slice(start, end))));
  }

  #named(text: string, group: readonly Naming[], definitions: readonly FoundDefinition[]): Candidate {
    const [{ start, end, kind, via }] = group as [Naming];
    const written = text.slice(start, end);
    const settledByHand = this.#ruled(written);
    if (settledByHand !== undefined) return { is: 'named', start, end, kind, via: 'person', senses: [settledByHand] };
    const defined = kind === 'acronym' ? this.#definedAt(written, start, definitions) : undefined;
    if (defined !== undefined) return { is: 'named', start, end, kind, via: 'definition', senses: [defined] };
    return { is: 'named', start, end, kind, via, senses: this.#ranked(written, group) };
  }

  /** An acronym that no glossary lists: the text may define it. */
  #unlisted(start: number, end: number, acronym: string): Candidate {
    const sense = this.#ruled(acronym) ?? this.#defined.get(acronym);
    const via = this.#ruled(acronym) === undefined ? (sense === undefined ? 'rule' : 'definition') : 'person';
    return { is: 'named', start, end, kind: 'acronym', via, senses: sense === undefined ? [] : [sense] };
  }

  #ruled(written: string): CandidateSense | undefined {
    const id = this.#ruling.senses?.[written];
    const concept = id === undefined ? undefined : this.#glossary.concept(id);
    return concept && { concept: concept.id, vi: concept.vi, en: fillEnglish(concept.en, {}), confidence: 1 };
  }

  #definedAt(written: string, start: number, here: readonly FoundDefinition[]): CandidateSense | undefined {
    const isLater = here.some((found) => found.acronym === written && found.start > start);
    return isLater ? undefined : this.#defined.get(written);
  }

  #ranked(written: string, group: readonly Naming[]): CandidateSense[] {
    const [only] = group;
    if (group.length === 1 && only !== undefined) return [senseOf(only, 1)];
    const concepts = group.flatMap(({ concept }) => (concept === null ? [] : [concept]));
    return rankSenses(written, concepts, this.#evidence).flatMap(({ concept, confidence }) => {
      const naming = group.find((one) => one.concept?.id === concept.id);
      return naming === undefined ? [] : [senseOf(naming, confidence)];
    });
  }

  #conceptOf({ acronym, long }: FoundDefinition): Concept | undefined {
    const named = this.#patterns.conceptsNamed(long).flatMap((id) => this.#glossary.concept(id) ?? []);
    const concepts = [...named].sort((a, b) => Number(this.#evidence.inForce(b)) - Number(this.#evidence.inForce(a)));
    return concepts.find((concept) => concept.acronyms?.includes(acronym)) ?? concepts[0];
  }
}

function senseOf({ concept, vi, en }: Naming, confidence: number): CandidateSense {
  return { concept: concept?.id ?? null, vi, en, confidence };
}

/** Namings of one stretch together; what the glossary itself says drives out what a template or a rule makes of the same words. */
function groupBySpan(namings: readonly Naming[]): Naming[][] {
  const groups = new Map<string, Naming[]>();
  for (const naming of namings) {
    const key = `${naming.start}-${naming.end}`;
    groups.set(key, [...(groups.get(key) ?? []), naming]);
  }
  return [...groups.values()].map(strongest);
}

const strength = { person: 0, definition: 1, glossary: 2, template: 3, rule: 4 } as const;

function strongest(group: readonly Naming[]): Naming[] {
  const best = Math.min(...group.map(({ via }) => strength[via]));
  const kept = group.filter(({ via }) => strength[via] === best);
  return kept.filter((naming, index) => kept.findIndex((other) => other.concept?.id === naming.concept?.id) === index);
}

function definitionInSource(segment: Segment, found: FoundDefinition, concept: ConceptId | null): Definition {
  const { start, end } = sourceSpan(segment, found);
  const long = sourceSpan(segment, { start: found.longStart, end: found.longEnd });
  return { acronym: found.acronym, vi: found.long, concept, start, end, longStart: long.start, longEnd: long.end };
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
  { kind, via, senses }: Extract<Candidate, { is: 'named' }>,
  anachronismOf: AnachronismOf,
): NamedMention {
  const [best, ...others] = senses;
  const confidence = best?.confidence ?? 0;
  const isOpen = best === undefined || (kind === 'acronym' && confidence < sureEnough);
  const status = best === undefined ? 'unknown' : isOpen ? 'ambiguous' : 'decided';
  const { concept, vi, en } = isOpen ? { concept: null, vi: null, en: null } : best;
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
    ...(anachronism === undefined ? {} : { anachronism }),
  };
}

function alternative({ concept, vi, en, confidence }: CandidateSense): Sense[] {
  return concept === null || en === null ? [] : [{ concept, vi, en, confidence }];
}
