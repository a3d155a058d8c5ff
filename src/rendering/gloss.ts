import type { SourceDocument } from '../document/index.ts';
import type { ConceptId } from '../model/concept.ts';
import type { Analysis, Mention } from '../model/mention.ts';
import type { Segment } from '../model/segment.ts';
import type { Span } from '../model/span.ts';
import { matchKey } from '../text/index.ts';

/** What can be marked, as the command line names it. `words` are terms that are everyday words. */
export type MarkedKind = 'terms' | 'words' | 'acronyms' | 'names' | 'places' | 'references' | 'values';

/** A mention with what there is to say about it. */
export type Gloss = Span & {
  readonly segment: Segment;
  /** The same for all mentions of one thing, by acronym or in full. */
  readonly key: string;
  readonly kind: Mention['kind'];
  /** The mention without its markup. */
  readonly words: string;
  /** The preferred Vietnamese, of mentions that name a concept. */
  readonly vi: string | null;
  /** Plain text; all senses behind a question mark where the acronym is open. */
  readonly english: string;
};

const markedAs = {
  term: 'terms',
  acronym: 'acronyms',
  name: 'names',
  place: 'places',
  reference: 'references',
  value: 'values',
} as const satisfies Record<Mention['kind'], MarkedKind>;

/** What is worth a gloss: the kinds asked for, and which concepts are everyday words. */
export type Marking = {
  readonly mark: ReadonlySet<MarkedKind>;
  readonly isEveryday: (concept: ConceptId) => boolean;
};

/** The outermost mentions of the marked kinds that have an English differing from what the text says, in the order of the text. */
export function glossesOf(document: SourceDocument, analysis: Analysis, { mark, isEveryday }: Marking): Gloss[] {
  const kindOf = (mention: Mention): MarkedKind => {
    const isWord = mention.kind === 'term' && mention.concept !== null && isEveryday(mention.concept);
    return isWord ? 'words' : markedAs[mention.kind];
  };
  const segments = new Map(document.segments.map((segment) => [segment.id, segment]));
  return analysis.segments.flatMap(({ id, mentions }) => {
    const segment = segments.get(id);
    if (segment === undefined) return [];
    return mentions.filter((mention) => mark.has(kindOf(mention))).flatMap((mention) => glossOf(segment, mention));
  });
}

/** The first gloss of each key. An acronym counts apart from its full term: who has read the term need not know its letters. */
export function firstOfEach(glosses: readonly Gloss[]): Gloss[] {
  const seen = new Set<string>();
  return glosses.filter(({ key, kind }) => {
    const once = kind === 'acronym' ? `${key} acronym` : key;
    return !seen.has(once) && seen.add(once);
  });
}

function glossOf(segment: Segment, mention: Mention): Gloss[] {
  const { start, end, kind } = mention;
  const words = wordsOf(segment, mention);
  const said = whatToSay(mention, words);
  return said === undefined || sameText(said.english, words) || isPlainYear(said.english, words)
    ? []
    : [{ start, end, kind, segment, words, ...said }];
}

function whatToSay(mention: Mention, words: string): Pick<Gloss, 'key' | 'vi' | 'english'> | undefined {
  if ('value' in mention) {
    return { key: keyOf(mention.kind, mention.en), vi: null, english: oneSpaced(mention.en) };
  }
  if (mention.status === 'ambiguous') {
    const senses = [...new Set(mention.alternatives.map(({ en }) => oneSpaced(en)))];
    return senses.length === 0
      ? undefined
      : { key: keyOf('open', words), vi: null, english: `? ${senses.join(' / ')}` };
  }
  if (mention.en === null) return undefined;
  // A template has one concept for all its names: the English tells them apart.
  return { key: keyOf(mention.concept ?? '', mention.en), vi: mention.vi, english: oneSpaced(mention.en) };
}

function keyOf(...parts: readonly string[]): string {
  return parts.map(matchKey).join('\t');
}

/** The 2018 of «năm 2018» says nothing new. */
function isPlainYear(english: string, words: string): boolean {
  return /^\d{4}$/.test(english) && words.endsWith(english);
}

function sameText(one: string, other: string): boolean {
  return oneSpaced(one).normalize('NFC').toLowerCase() === oneSpaced(other).normalize('NFC').toLowerCase();
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The words of the segment that stand in a span of the source; those that cannot be cut are taken whole. */
export function wordsOf(
  { text, runs }: Segment,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  const parts = runs.map((run) => {
    const from = Math.max(start - run.start, 0);
    const to = Math.min(end - run.start, run.sourceLength);
    if (from >= to) return '';
    const isPlain = run.length === run.sourceLength;
    return isPlain ? text.slice(run.at + from, run.at + to) : text.slice(run.at, run.at + run.length);
  });
  return oneSpaced(parts.join(''));
}
