import { isScalar, type YAMLSeq } from 'yaml';
import type { Parsed } from '../../model/problem.ts';
import { columnOf, lineBreakOf, lineEnd, slug } from '../../text/index.ts';
import type { WrittenConcept } from '../concept-schema.ts';
import { isAliased } from './anchors.ts';
import { blockListSplices, commentsBelow, itemLines } from './block-list.ts';
import { writtenKeys } from './concept-keys.ts';
import type { SettledEdit } from './edit.ts';
import type { EditProblem } from './edit-problem.ts';
import { type Entries, editableEntry, failed } from './entries.ts';
import { flowSplices } from './flow.ts';
import { behindProps, isFlow, itemsOf } from './items.ts';
import { insertedLines, type Splice, spliced } from './splices.ts';
import { writeMap, writePair, writeScalar } from './write-value.ts';

type Add = Extract<SettledEdit, { kind: 'add' }>;

/** The text with concepts put in, one after the other. */
export function addedConcepts(entries: Entries, { concepts, after }: Add): Parsed<string | undefined, EditProblem> {
  const { text, document, list, domain } = entries;
  const there = conceptThere(entries, concepts);
  if (there !== undefined) return failed(there);
  const behind = after === undefined ? undefined : editableEntry(entries, after);
  if (behind && behind.value === undefined) return { value: undefined, problems: behind.problems };
  if (list !== undefined && isAliased(document, list)) {
    return failed({ code: 'anchor-in-use', anchor: list.anchor ?? '', place: placeOfFile(entries) });
  }
  const own = domain ?? concepts[0]?.domain;
  if (own === undefined) return failed({ code: 'domain-needed', place: placeOfFile(entries) });
  const fresh = concepts.map((concept) => conceptFor(concept, own));
  const splices =
    list === undefined || list.items.length === 0
      ? filled(entries, fresh, own)
      : putIn(text, list, behind?.value?.index ?? list.items.length - 1, fresh);
  return { value: spliced(text, splices), problems: [] };
}

/** An id that is taken, in the file or by one of the concepts themselves. */
function conceptThere({ file, entries }: Entries, concepts: readonly WrittenConcept[]): EditProblem | undefined {
  const places = new Map(entries.map(({ id, place }) => [id, place]));
  for (const concept of concepts) {
    const id = concept.id ?? slug(concept.vi);
    const place = places.get(id);
    if (place !== undefined) return { code: 'concept-there', id, place };
    places.set(id, { file, line: 1, column: 1 });
  }
  return undefined;
}

function placeOfFile({ file }: Entries): { file: string; line: number; column: number } {
  return { file, line: 1, column: 1 };
}

/** A concept as it is written into a file of this domain; a new file takes that of its first. */
export function conceptFor(concept: WrittenConcept, domain: string | undefined): WrittenConcept {
  const { domain: own, ...rest } = concept;
  return domain === undefined || own === undefined || own === domain ? rest : { ...rest, domain: own };
}

/** As their neighbour is written: in brackets on one line, or a key a line. */
function putIn(text: string, list: YAMLSeq, index: number, concepts: readonly WrittenConcept[]): readonly Splice[] {
  const flow = isFlow(list);
  const neighbour = itemsOf(text, list)[index]?.value;
  const isBracketed = flow || neighbour?.srcToken?.type === 'flow-collection';
  const write = isBracketed ? (concept: WrittenConcept): string => writeMap(writtenKeys(concept)) : block;
  const pieces = { removed: new Set<number>(), inserted: new Map([[index, concepts.map(write)]]) };
  return flow ? flowSplices(text, list, pieces) : blockListSplices(text, list, pieces);
}

function block(concept: WrittenConcept): string {
  return writtenKeys(concept)
    .map(([key, value]) => writePair(key, value, false))
    .join('\n');
}

/** Into a file without concepts: `concepts: []`, `concepts:` with nothing, no such key, or nothing at all. */
function filled(entries: Entries, concepts: readonly WrittenConcept[], domain: string): readonly Splice[] {
  const { text, top, list, domain: known } = entries;
  const pair = top?.items.find(({ key }) => isScalar(key) && key.value === 'concepts');
  const isBracketed = top !== undefined && isFlow(top);
  const isCommented = list !== undefined && text.slice(...rangeOf(list)).includes('#');
  if (list !== undefined && (isBracketed || isCommented)) {
    return flowSplices(text, list, {
      removed: new Set(),
      inserted: new Map([[-1, concepts.map((concept) => writeMap(writtenKeys(concept)))]]),
    });
  }
  const head = known === undefined ? [`domain: ${writeScalar(domain, 'PLAIN', false)}`] : [];
  const column = top === undefined ? 0 : columnOf(text, itemsOf(text, top)[0]?.start ?? 0);
  const lines = concepts.flatMap((concept) => itemLines(block(concept), `${' '.repeat(column + 2)}- `));
  if (pair === undefined || top === undefined) {
    const indent = ' '.repeat(column);
    return [insertedLines(text, endOfTop(entries), [...head, 'concepts:'].map((line) => indent + line).concat(lines))];
  }
  const colon = behindProps(pair.srcToken?.sep ?? []) ?? 0;
  const end = list === undefined ? valueEnd(pair.value, colon) : rangeOf(list)[1];
  const at = commentsBelow(text, lineEnd(text, end), column);
  return [{ start: colon, end, text: '' }, ...below(text, at, lines)];
}

function below(text: string, at: number, lines: readonly string[]): readonly Splice[] {
  const body = insertedLines(text, at, lines);
  return text[at - 1] === '\n' ? [body] : [{ ...body, text: `${lineBreakOf(text)}${lines.join(lineBreakOf(text))}` }];
}

function valueEnd(value: unknown, colon: number): number {
  const [start = colon, end = colon] = isScalar(value) ? (value.range ?? []) : [];
  return start === end ? colon : end;
}

function rangeOf(list: YAMLSeq): [number, number] {
  const [start = 0, end = 0] = list.range ?? [];
  return [start, end];
}

/** Behind the last key, so that what ends the document (`...`) stays at the end. */
function endOfTop({ text, top }: Entries): number {
  const last = top && itemsOf(text, top).at(-1);
  if (last === undefined) return text.length;
  return text[last.end - 1] === '\n' ? last.end : lineEnd(text, last.end);
}
