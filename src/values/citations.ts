import type { CitationLink, DocumentType } from '../model/symbols.ts';
import type { CitationValue, DocumentValue } from '../model/value.ts';
import { namesAlone } from './bare-figures.ts';
import { isMeasured, isPointLetter, partAt, type ReadPart } from './citation-parts.ts';
import type { Doubt } from './digits.ts';
import { phraseBefore } from './document-words.ts';
import type { ReadDocument } from './documents.ts';
import { endsFree } from './figure-places.ts';
import { openings } from './openings.ts';
import { phraseAt } from './phrases.ts';
import type { Stretch } from './reading.ts';
import type { Tables } from './tables.ts';
import { isCapital, isPlainFigure, type Token } from './tokens.ts';

/** A citation with the document inside it, where that is read by itself. */
export type ReadCitation = Stretch & {
  readonly value: CitationValue;
  readonly inside?: ReadDocument;
  readonly doubt?: Doubt;
};

/** The documents by the token they begin at. */
type Documents = ReadonlyMap<number, ReadDocument>;

/** Legal citations: `điểm a khoản 2 Điều 5 Nghị định 30/2020/NĐ-CP`, `Điều 5, 6 và 7`, `khoản 2 Điều này`, `Điều 4 Hiến pháp năm 2013`. */
export function readCitations(
  tokens: readonly Token[],
  documents: readonly ReadDocument[],
  tables: Tables,
): readonly ReadCitation[] {
  const byStart = new Map(documents.map((document) => [document.from, document] as const));
  const citations: ReadCitation[] = [];
  for (let at = 0; at < tokens.length; ) {
    const citation = mayOpen(tokens[at]) ? citationAt(tokens, at, byStart, tables) : undefined;
    if (citation !== undefined && !reachesInto(citation, byStart)) citations.push(citation);
    at = citation?.to ?? at + 1;
  }
  return citations;
}

function mayOpen(token: Token | undefined): boolean {
  return token !== undefined && (token.opens & openings.citation) !== 0 && token.kind === 'word';
}

/** The 06 of «Điều 5, 06 - NQ/TU» is no article. */
function reachesInto({ from, to, inside }: ReadCitation, documents: Documents): boolean {
  for (let at = from; at < (inside?.from ?? to); at += 1) if (documents.has(at)) return true;
  return false;
}

function citationAt(
  tokens: readonly Token[],
  at: number,
  documents: Documents,
  tables: Tables,
): ReadCitation | undefined {
  const parts = chainAt(tokens, at, tables);
  const last = parts.at(-1);
  if (last === undefined || !endsFree(tokens, last.to)) return undefined;
  const isSaid = parts.length > 1 || isCued(tokens, at, tables);
  const document = documentAfter(tokens, last.to, documents, isSaid, tables);
  const alone = document.value === undefined && document.lawNext !== true;
  if (alone && isMeasured(tokens, last.to, tables)) return undefined;
  if (!isCitation(tokens, parts, document, tables)) return undefined;
  return citationOf(parts, document);
}

/** The parts one after the other, each larger than the one before, or each smaller: Điều 5 khoản 2. */
function chainAt(tokens: readonly Token[], at: number, tables: Tables): readonly ReadPart[] {
  const parts: ReadPart[] = [];
  let next: ReadPart | undefined = partAt(tokens, at, tables, true);
  while (next !== undefined) {
    parts.push(next);
    const from = jointEnd(tokens, next.to, tables);
    const part = partAt(tokens, from, tables, false);
    next = part !== undefined && goesOn(parts, part) ? part : undefined;
  }
  return parts;
}

function jointEnd(tokens: readonly Token[], at: number, tables: Tables): number {
  return phraseAt(tables.citations.joints, tokens, at)?.to ?? at;
}

function goesOn(parts: readonly ReadPart[], { word: { size } }: ReadPart): boolean {
  const [first, second] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return false;
  const rising = second === undefined ? size > first.word.size : second.word.size > first.word.size;
  return rising ? size > last.word.size : size < last.word.size;
}

/** What comes after the parts: the document, with the link said before it. */
type After = {
  readonly to: number;
  readonly value?: DocumentValue;
  readonly link?: CitationLink;
  readonly inside?: ReadDocument;
  /** A law follows whose name is no value: Điều 20 *Luật* Đấu thầu; or another document that is not told: theo Điều 1 *quyết định*. */
  readonly lawNext?: true;
};

/** `isSaid`: what stands before says that a part is cited, so that a word behind it is that of a document, and no verb. */
function documentAfter(
  tokens: readonly Token[],
  at: number,
  documents: Documents,
  isSaid: boolean,
  tables: Tables,
): After {
  const link = phraseAt(tables.citations.links, tokens, at);
  const from = link?.to ?? jointEnd(tokens, at, tables);
  const said = link === undefined ? {} : { link: link.meaning };
  const inside = documents.get(from);
  if (inside !== undefined) return { to: inside.to, value: inside.value, inside, ...said };
  const type = phraseAt(tables.documentWords, tokens, from);
  if (type === undefined) return { to: at };
  const here = phraseAt(tables.citations.here, tokens, type.to);
  const symbol = type.meaning.symbol;
  if (here !== undefined) return { to: here.to, value: { type: 'document', document: symbol, here: true }, ...said };
  if (type.meaning.single === true && !isNamed(tokens, type.to, tables)) {
    return { to: type.to, value: { type: 'document', document: symbol }, ...said };
  }
  return isSaid || isLaw(type.meaning, tokens[from]) ? { to: at, lawNext: true } : { to: at };
}

/** Not the verb of «khoản 3 quy định». */
function isLaw(type: DocumentType, word: Token | undefined): boolean {
  return type.unwritten === true || type.short === 'noun' || isCapital(word);
}

/** Hiến pháp *nước* Cộng hòa …: its name goes on. */
function isNamed(tokens: readonly Token[], at: number, tables: Tables): boolean {
  if (tokens[at]?.kind !== 'word' || phraseAt(tables.citations.followers, tokens, at) !== undefined) return false;
  return isCapital(tokens[at + 1]);
}

function isCitation(tokens: readonly Token[], parts: readonly ReadPart[], after: After, tables: Tables): boolean {
  const [first] = parts;
  if (first === undefined || isCount(tokens, first.from)) return false;
  // Alone «khoản này» is this sum, «Điều này» this thing: only a smaller part or the cue before says more.
  if (first.part.numbers.length === 0) {
    return parts.length === 1 && phraseBefore(tables.citations.hereCues, tokens, first.from) !== undefined;
  }
  if (parts.length > 1 || after.value !== undefined) return true;
  if (first.compound) return false;
  if (after.lawNext === true) return true;
  return first.word.words.dependent !== true && standsAlone(tokens, first, tables);
}

/** `8 chương 52 điều`: what comes after a figure is counted. */
function isCount(tokens: readonly Token[], at: number): boolean {
  return isPlainFigure(tokens[at - 1]);
}

/** A single part without its document: in small letters only a word before says that it is one, at the head of a sentence what follows. */
function standsAlone(tokens: readonly Token[], { from, to, capital, part, word }: ReadPart, tables: Tables): boolean {
  if (!namesAlone(tokens, to, tables)) return false;
  const digits = part.numbers.every((number) => /^\d/.test(number));
  if (capital) return digits || word.words.numbers[0] !== 'letter' || isCued(tokens, from, tables);
  if (part.numbers.length > 1 && phraseAt(tables.citations.several, tokens, from) !== undefined) return true;
  return isCued(tokens, from, tables) || part.numbers.every((number) => /^[IVXLC]+$/.test(number));
}

function isCued(tokens: readonly Token[], at: number, tables: Tables): boolean {
  return phraseBefore(tables.citations.cues, tokens, at) !== undefined;
}

function citationOf(parts: readonly ReadPart[], { to, value: document, link, inside }: After): ReadCitation {
  const bySize = [...parts].sort((one, other) => one.word.size - other.word.size);
  const doubt = partsDoubt(parts) ?? inside?.doubt;
  return {
    from: parts[0]?.from ?? 0,
    to: document === undefined ? (parts.at(-1)?.to ?? to) : to,
    value: {
      type: 'citation',
      parts: bySize.map(({ part }) => part),
      ...(document === undefined ? {} : { document }),
      ...(link === undefined || document === undefined ? {} : { link: link.key }),
    },
    ...(inside === undefined ? {} : { inside }),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

function partsDoubt(parts: readonly ReadPart[]): Doubt | undefined {
  if (parts.some(({ backwards }) => backwards)) return 'backwards';
  const letters = parts.flatMap(({ part }) => part.numbers).filter((number) => /^\p{Ll}$/u.test(number));
  return letters.every(isPointLetter) ? undefined : 'no-such-point';
}
