import type { SourceDocument } from '../document/index.ts';
import type { Glossary } from '../glossary/index.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Analysis, Mention } from '../model/mention.ts';
import type { Segment } from '../model/segment.ts';
import { matchKey } from '../text/index.ts';
import { type Atom, atomsToRead } from './atoms.ts';
import { chartOf } from './chart.ts';
import { inThousandths } from './costs.ts';
import { cheapestCover, coverCost, type Openers, type PieceCosts } from './cover.ts';
import { isForeignAcronym } from './foreign-acronyms.ts';
import type { Form } from './form.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { type Inner, innerStretches } from './inner.ts';
import type { Item, Leaf } from './item.ts';
import { type LatticeMaker, latticeMaker } from './lattice.ts';
import { LeafMaker } from './leaves.ts';
import { loneFigure } from './lone-figure.ts';
import { type Piece, type Speaker, say, type Telling } from './say.ts';
import { verbInflector } from './verbs.ts';
import { usageReader } from './word-kinds.ts';
import { writePieces } from './write-pieces.ts';

/** The English of a segment, plain words, with the tree that it was made from. */
export type Draft = {
  readonly segment: Segment;
  readonly en: string;
  readonly pieces: readonly Piece[];
  readonly tree: readonly Item[];
};

export type Drafter = {
  /** Drafts every segment of a document from its mentions. Nothing of a segment is ever left out. */
  readonly draft: (document: SourceDocument, analysis: Analysis) => readonly Draft[];
  readonly grammar: Grammar;
  /** What a tree costs in all, in thousandths, without what stands in brackets and quotes. */
  readonly costOf: (tree: readonly Item[]) => number;
};

/** Makes a lexicon and a glossary ready for drafting any number of documents. */
export function drafter(glossary: Glossary, lexicon: Lexicon): Drafter {
  const grammar = grammarOf(lexicon);
  const latticeOf = latticeMaker(lexicon, grammar, glossary);
  const costs = pieceCosts(grammar, lexicon.pieces);
  const ordering = new Set(lexicon.kinds.ordering);
  const openers: Openers = new Set([grammar.category('order')].filter((category) => category !== undefined));
  const reading: Reading = { grammar, latticeOf, costs, openers, isEverydayPhrase };
  const nounPhrase = grammar.category('np');
  const verb = grammar.category('v');
  const clause = grammar.category('s');
  const preposed = new Set(['pp', 'tp'].map(grammar.category));
  const usage = usageReader(lexicon);
  const speaker: Speaker = {
    features: grammar.features,
    isNounPhrase: ({ category }) => category === nounPhrase,
    isVerb: ({ category }) => category === verb,
    isClause: ({ category }) => category === clause,
    isPreposed: ({ category }) => preposed.has(category),
    usageOf: (leaf) =>
      leaf.is === 'sense' ? usage(leaf.sense.en) : leaf.is === 'mention' ? usage(leaf.en) : undefined,
    numerals: spelledNumerals(glossary),
    ages: glossary.symbols.units.flatMap(({ time, en, plural }) => (time === 'age' ? [en, plural ?? en] : [])),
    inflect: verbInflector(lexicon),
    sayAll: (items, telling) =>
      items.flatMap((item, at) => {
        const form = topForm(grammar.categories[item.category] ?? '', items[at - 1], telling);
        return say(item, form, telling, speaker);
      }),
  };
  function isEverydayPhrase(mention: Mention): boolean {
    if (mention.kind !== 'term' || mention.concept === null) return false;
    const concept = glossary.concept(mention.concept);
    return concept?.pos === 'phrase' && concept.gloss === 'never';
  }

  /** So does a document that its head calls a plan, a decision or the like, in capitals. */
  function isOrder(segments: readonly Segment[]): boolean {
    return segments
      .slice(0, linesOfHead)
      .some(({ text }) => text === text.toUpperCase() && ordering.has(matchKey(text.replace(/:\s*$/, ''))));
  }

  return {
    grammar,
    costOf: (tree) => coverCost(tree, costs),
    draft: ({ segments }, analysis) => {
      const telling: Telling = {
        tense: isRegulation(analysis) || isOrder(segments) ? 'present' : 'past',
        named: new Set(),
      };
      return segments.map((segment, index) => {
        const mentions = analysis.segments[index]?.mentions ?? [];
        return draftSegment(segment, mentions, reading, telling, speaker);
      });
    },
  };
}

/** One to nine, by their figures. */
function spelledNumerals({ symbols }: Glossary): ReadonlyMap<string, string> {
  const words = Object.entries(symbols.english.numbers);
  return new Map(
    words.flatMap(([word, number]) => (number > 0 && number < 10 ? [[String(number), word] as const] : [])),
  );
}

type Reading = {
  readonly grammar: Grammar;
  readonly latticeOf: LatticeMaker;
  readonly costs: PieceCosts;
  readonly openers: Openers;
  readonly isEverydayPhrase: (mention: Mention) => boolean;
};

function draftSegment(
  segment: Segment,
  mentions: readonly Mention[],
  reading: Reading,
  telling: Telling,
  speaker: Speaker,
): Draft {
  const figure = loneFigure(segment, mentions);
  if (figure !== undefined) return { segment, en: figure.text, pieces: [figure], tree: [] };
  const tree = read(atomsToRead(segment, mentions, reading.isEverydayPhrase), reading);
  const own: Telling = isHeadline(segment)
    ? { ...telling, tense: 'present', isHeadline: true, isTitle: isTitle(segment) }
    : telling;
  const pieces = speaker.sayAll(tree, own);
  return { segment, en: writePieces(pieces), pieces, tree };
}

/** What comes in articles says what holds and what is to be done, not what was. */
function isRegulation({ segments }: Analysis): boolean {
  const opensArticle = ({ start, mentions: [first] }: Analysis['segments'][number]) =>
    first?.start === start && 'value' in first && first.value.type === 'citation';
  return segments.filter(opensArticle).length > 1;
}

/** How many lines may stand before the name of a document: the body that issues it, the motto of the State, number and date. */
const linesOfHead = 12;

/** Headlines and captions tell in the present; they have no mark at their end. */
function isHeadline(segment: Segment): boolean {
  const { kind, text } = segment;
  return isTitle(segment) || (kind === 'sentence' && !/[.!?…:;,”")]$/.test(text.trimEnd()));
}

/** Titles and headings, and lines in capitals, which are such: Decision, not the decision. */
function isTitle({ kind, text }: Segment): boolean {
  return titleKinds.has(kind) || (/\p{Lu}{2}/u.test(text) && text === text.toUpperCase());
}

const titleKinds: ReadonlySet<Segment['kind']> = new Set(['heading', 'title', 'chapter', 'section']);

/** What stands in brackets or quotes is read by itself and is one atom to what is around it. */
function read(atoms: readonly Atom[], reading: Reading): readonly Item[] {
  const { grammar, latticeOf, costs, openers } = reading;
  const { outer, inners } = innerStretches(atoms);
  const leaves = new LeafMaker(outer, grammar);
  const stretches = inners.flatMap(({ at, open, close, atoms: within }) => {
    const leaf = innerLeaf({ open, close, atoms: within }, reading);
    return leaves.named(at, at + 1, open === '(' ? 'bracket' : 'quote', [], 0.5, leaf);
  });
  return cheapestCover(chartOf(outer.length, [...latticeOf(leaves), ...stretches], grammar), costs, openers);
}

/** «(UBND)» behind the full name gives English nothing; «(GRDP)», and what nobody knows, is English as it stands. */
function innerLeaf({ open, close, atoms }: Pick<Inner, 'open' | 'close' | 'atoms'>, reading: Reading): Leaf {
  const [only] = atoms.length === 1 ? atoms : [];
  const mention = only?.mention;
  if (open !== '(' || mention?.kind !== 'acronym')
    return { is: 'inner', open, close, isSentence: /^\p{Lu}/u.test(atoms[0]?.text ?? ''), inner: read(atoms, reading) };
  return { is: 'sign', text: mention.vi === null || isForeignAcronym(mention) ? `(${mention.text})` : '' };
}

/**
 * How much a piece of each kind costs as a part of a text that could not be read as one: those that the lexicon names, and signs.
 */
function pieceCosts(grammar: Grammar, pieces: Lexicon['pieces']): PieceCosts {
  const known = Object.entries(pieces).flatMap(([name, cost]) => {
    const category = grammar.category(name);
    return category === undefined ? [] : [[category, inThousandths(cost)] as const];
  });
  const signCosts = grammar.categories.flatMap((name, category) =>
    /^'[^\p{L}\p{N}]+'$/u.test(name) ? [[category, inThousandths(1)] as const] : [],
  );
  return new Map([...signCosts, ...known]);
}

/**
 * A verb on its own begins a heading or an item of a list: Strengthening the work; in a sentence it orders: Strengthen the work. Behind
 * something else it goes on with a sentence, if not behind “to”. What begins a title has no article.
 */
function topForm(category: string, before: Item | undefined, { isTitle, isInner, isHeadline }: Telling): Form {
  const begins = before === undefined || isFullStop(before);
  if (category === 'np' && begins && isTitle === true) return { article: 'none' };
  if (category === 'aux') return { verb: 'finite' };
  if (category !== 'vp' && category !== 'v' && category !== 'order') return {};
  if (begins) return { verb: category !== 'order' && (isHeadline === true || isInner === true) ? 'ing' : 'bare' };
  const isTask = isHeadline !== true && endsInPause(before);
  return { verb: isTask || takesBare(before) ? 'bare' : 'finite' };
}

/** The stop of a number or label before the words: II. */
function isFullStop({ leaf }: Item): boolean {
  return leaf?.is === 'sign' && leaf.text === '.';
}

/** Whether a task may be told behind something: the following: strengthen inspection; a) review the list. */
function endsInPause({ leaf, parts }: Item): boolean {
  const last = parts?.at(-1);
  return last === undefined ? leaf?.is === 'sign' && /^[.:;)]$/.test(leaf.text) : endsInPause(last);
}

/** The “to” of để, before its verb. */
function takesBare({ leaf }: Item): boolean {
  return leaf?.is === 'sense' && leaf.sense.gram.includes('+bare');
}
