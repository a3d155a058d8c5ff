import type { SourceDocument } from '../document/index.ts';
import { type Glossary, nameSpeller } from '../glossary/index.ts';
import type { Analysis } from '../model/mention.ts';
import { isCapitalAt, matchKey } from '../text/index.ts';
import { valueReader } from '../values/index.ts';
import { anachronismsAt } from './anachronisms.ts';
import { type Candidate, isAcronym, isLeftOpen } from './candidate.ts';
import { Decider } from './decider.ts';
import { tableDefinitions } from './definitions/table-definitions.ts';
import { mention } from './mentions.ts';
import { halfWrittenReader } from './names/half-written.ts';
import { ShortNames, shortNameReader } from './names/short-names.ts';
import { patternsOf } from './patterns.ts';
import { type Reader, type Reading, readHere, readSegments } from './readings.ts';
import { companyReader } from './senses/company.ts';
import { compositeReader } from './senses/composites.ts';
import { evidenceOf } from './senses/evidence.ts';
import { phraseFinder } from './senses/phrases.ts';
import { type Settled, settle } from './settle.ts';
import { silence } from './silence/silence.ts';
import { speakingOf } from './speaking.ts';
import type { AnalyseOptions, Ruling, Task } from './task.ts';
import { wordsIn } from './word-count.ts';

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
    figures: glossary.style?.values ?? {},
  };
  const { levels: units, persons } = glossary.symbols;
  const levels = new Set(units.flatMap(({ vi }) => vi.map(matchKey)));
  const settings = {
    familyNames: new Set(persons.familyNames.map(matchKey)),
    findPhrase: phraseFinder(reader),
    cueAt: reader.patterns.cueAt,
    companyOf: companyReader(glossary.companiesOf),
  };
  const shortNames = shortNameReader(glossary.symbols.bodies);
  const readComposites = compositeReader(glossary.symbols, (acronym) =>
    reader.patterns.conceptsShortened(acronym).flatMap((id) => glossary.concept(id) ?? []),
  );
  const silenceIn = silence(glossary.symbols, readComposites);
  const ready = {
    readComposites,
    readHalfWritten: halfWrittenReader(glossary),
    anywhere: reader,
    glossary,
    settings,
    levels,
    shortNames,
    silenceIn,
  };
  return {
    analyse: (document, ruling = {}, options = {}) =>
      analyse(document, { ...ready, ruling, options, isIgnored: ignoring(ruling) }),
    knowsPlace: (place) => readHere(place, reader) !== undefined,
  };
}

function ignoring({ ignore = [] }: Ruling): Task['isIgnored'] {
  const ignored = new Set(ignore.map(matchKey));
  return (written) => ignored.size > 0 && ignored.has(matchKey(written));
}

function readerAt(place: string | undefined, reader: Reader): Reader {
  const here = place === undefined ? undefined : readHere(place, reader);
  return here === undefined ? reader : { ...reader, here };
}

function analyse(document: SourceDocument, task: Task): Analysis {
  const { anywhere, ruling, glossary, settings } = task;
  const speaking = speakingOf(document, ruling, anywhere);
  const date = speaking?.date?.value;
  const reader = readerAt(speaking?.place?.value, anywhere);
  const readings = readSegments(document.segments, reader);
  const decider = new Decider(task, evidenceOf(readings, settings, date));
  const inTables = tableDefinitions(document);
  const shortNames = new ShortNames(task.shortNames, task.isIgnored);
  const anachronismOf = anachronismsAt(date, glossary);
  // Step by step for all segments, as they are read.
  const segments = readings
    .map((reading) => ({ reading, candidates: decider.decide(reading, inTables.get(reading.segment)) }))
    .map(({ reading, candidates }) => ({ reading, settled: settleIn(reading, candidates) }))
    .map(({ reading, settled }) => ({ reading, items: shortNames.read(reading, settled) }))
    .map(({ reading: { segment }, items }) => {
      const { id, kind, start, end } = segment;
      return {
        id,
        kind,
        start,
        end,
        mentions: items.map((item) => mention(document.source, segment, item, anachronismOf)),
      };
    });
  return { version: 1, segments, definitions: decider.definitions, ...(speaking && { speaking }) };
}

function settleIn({ segment, values }: Reading, candidates: readonly Candidate[]): readonly Settled<Candidate>[] {
  const { text } = segment;
  return settle([...candidates, ...values], {
    size: (candidate) => wordsIn(text, candidate),
    rank: (candidate) => rankOf(candidate, text),
    opaque: ({ means }) => (means.is === 'value' ? means.opaque : means.senses.length === 0),
    fitsInside: (inner, outer) =>
      !(isLeftOpen(inner.means) && isAcronym(outer.means)) && (inner.start === outer.start || isPart(inner, text)),
  });
}

/**
 * Of two that cross and are as long: names of places and what templates make come before words (lãnh đạo [Bộ Công Thương]), words that
 * begin with a capital before others ([Đại biểu] Dương), figures last.
 */
function rankOf({ start, means }: Candidate, text: string): number {
  if (means.is === 'value') return 3;
  if (means.kind === 'name' || means.kind === 'place') return 0;
  return isCapitalAt(text, start) ? 1 : 2;
}

/**
 * Inside «Ủy ban dân tộc» stands no «Ban Dân tộc»: a name of the glossary begun in small letters in the middle of another is part of
 * its words. An acronym that nobody knows is no part of what is known as a whole.
 */
function isPart({ start, means }: Candidate, text: string): boolean {
  if (means.is !== 'named') return true;
  if (means.via !== 'glossary') return means.senses.length > 0;
  const beginsNames = means.senses.every(({ vi }) => isCapitalAt(vi, 0));
  return !(beginsNames && /^\p{Ll}/u.test(text.slice(start, start + 2)));
}
