import type { SourceDocument } from '../document/index.ts';
import type { Glossary } from '../glossary/index.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Analysis, Mention } from '../model/mention.ts';
import type { Segment } from '../model/segment.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { chartOf } from './chart.ts';
import { inThousandths } from './costs.ts';
import { cheapestCover, coverCost, type PieceCosts } from './cover.ts';
import { isForeignAcronym } from './foreign-acronyms.ts';
import type { Form } from './form.ts';
import { type Grammar, grammarOf } from './grammar.ts';
import { type Inner, innerStretches } from './inner.ts';
import type { Item, Leaf } from './item.ts';
import { type LatticeMaker, latticeMaker } from './lattice.ts';
import { placed } from './leaves.ts';
import { loneFigure } from './lone-figure.ts';
import { type Piece, type Speaker, say, type Telling } from './say.ts';
import { verbInflector } from './verbs.ts';
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
  const reading: Reading = { grammar, latticeOf, costs };
  const nounPhrase = grammar.category('np');
  const verb = grammar.category('v');
  const clause = grammar.category('s');
  const speaker: Speaker = {
    features: grammar.features,
    isNounPhrase: ({ category }) => category === nounPhrase,
    isVerb: ({ category }) => category === verb,
    isClause: ({ category }) => category === clause,
    numerals: spelledNumerals(glossary),
    ages: glossary.symbols.units.flatMap(({ key, en, plural }) => (key === 'tuoi' ? [en, plural ?? en] : [])),
    inflect: verbInflector(lexicon),
    sayAll: (items, telling) =>
      items.flatMap((item, at) => {
        const form = topForm(grammar.categories[item.category] ?? '', items[at - 1], telling);
        return say(item, form, telling, speaker);
      }),
  };
  return {
    grammar,
    costOf: (tree) => coverCost(tree, costs),
    draft: ({ segments }, analysis) => {
      const telling: Telling = { tense: isRegulation(analysis) ? 'present' : 'past', named: new Set() };
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

type Reading = { readonly grammar: Grammar; readonly latticeOf: LatticeMaker; readonly costs: PieceCosts };

function draftSegment(
  segment: Segment,
  mentions: readonly Mention[],
  reading: Reading,
  telling: Telling,
  speaker: Speaker,
): Draft {
  const figure = loneFigure(segment, mentions);
  if (figure !== undefined) return { segment, en: figure.text, pieces: [figure], tree: [] };
  const tree = read(atomsOf(segment, mentions), reading);
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
  const { grammar, latticeOf, costs } = reading;
  const { outer, inners } = innerStretches(atoms);
  const stretches = inners.flatMap(({ at, open, close, atoms: within }) => {
    const category = grammar.category(open === '(' ? 'bracket' : 'quote');
    if (category === undefined) return [];
    const leaf = innerLeaf({ open, close, atoms: within }, reading);
    return [{ from: at, to: at + 1, category, features: grammar.features.of([]), cost: inThousandths(0.5), leaf }];
  });
  const leaves = [...latticeOf(outer), ...placed(stretches, outer)];
  return cheapestCover(chartOf(outer.length, leaves, grammar), costs);
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
  if (category !== 'vp' && category !== 'v') return {};
  if (!begins) return { verb: takesBare(before) ? 'bare' : 'finite' };
  return { verb: isHeadline === true || isInner === true ? 'ing' : 'bare' };
}

/** The stop of a number or label before the words: II. */
function isFullStop({ leaf }: Item): boolean {
  return leaf?.is === 'sign' && leaf.text === '.';
}

/** The “to” of để, before its verb. */
function takesBare({ leaf }: Item): boolean {
  return leaf?.is === 'sense' && leaf.sense.gram.includes('+bare');
}
