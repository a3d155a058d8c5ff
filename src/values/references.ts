import { type ReadCitation, readCitations } from './citations.ts';
import { type ReadDocument, readDocuments } from './documents.ts';
import type { ReadValue } from './reader.ts';
import type { Stretch } from './reading.ts';
import type { Tables } from './tables.ts';
import type { Token } from './tokens.ts';

/** Documents and citations: ascending, never overlapping; a document that is cited stands inside its citation. */
export function readReferences(text: string, tokens: readonly Token[], tables: Tables): readonly ReadValue[] {
  const documents = readDocuments(text, tokens, tables);
  const citations = readCitations(tokens, documents, tables);
  const cited = new Set(citations.map(({ inside }) => inside));
  const free = documents.filter((document) => !cited.has(document));
  const read = [
    ...free.map((document) => documentValue(document, tokens)),
    ...citations.map((citation) => citationValue(citation, tokens)),
  ];
  return citations.length === 0 ? read : read.sort((one, other) => one.start - other.start);
}

function documentValue(
  { from, to, core, value, coreValue, typeSaid, doubt }: ReadDocument,
  tokens: readonly Token[],
): ReadValue {
  const { start, end } = span({ from, to }, tokens);
  return {
    start,
    end,
    core: span(core, tokens),
    value,
    coreValue,
    ...(typeSaid === undefined ? {} : { typeSaid }),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

function citationValue({ from, to, value, inside, doubt }: ReadCitation, tokens: readonly Token[]): ReadValue {
  const whole = span({ from, to }, tokens);
  return {
    start: whole.start,
    end: whole.end,
    core: whole,
    value,
    coreValue: value,
    ...(inside === undefined ? {} : { inside: documentValue(inside, tokens) }),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

function span({ from, to }: Stretch, tokens: readonly Token[]): { readonly start: number; readonly end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
