import { isScalar, type YAMLSeq } from 'yaml';
import type { Parsed } from '../../model/problem.ts';
import { slug } from '../../text/index.ts';
import type { WrittenConcept } from '../concept-schema.ts';
import { isAliased } from './anchors.ts';
import { blockListSplices, commentsBelow, itemLines } from './block-list.ts';
import { writtenKeys } from './concept-keys.ts';
import type { ConceptEdit } from './edit.ts';
import type { EditProblem } from './edit-problem.ts';
import { type Entries, editableEntry, failed } from './entries.ts';
import { flowSplices } from './flow.ts';
import { behindProps, isFlow, itemsOf } from './items.ts';
import { columnOf, insertedLines, lineBreakOf, lineEnd, type Splice, spliced } from './splices.ts';
import { writeMap, writePair, writeScalar } from './write-value.ts';

type Add = Extract<ConceptEdit, { kind: 'add' }>;

/** The text with a concept put in. */
export function addedConcept(entries: Entries, { concept, after }: Add): Parsed<string | undefined, EditProblem> {
  const { text, document, list, domain } = entries;
  const id = concept.id ?? slug(concept.vi);
  const there = entries.entries.find((entry) => entry.id === id);
  if (there !== undefined) return failed({ code: 'concept-there', id, place: there.place });
  const behind = after === undefined ? undefined : editableEntry(entries, after);
  if (behind && behind.value === undefined) return { value: undefined, problems: behind.problems };
  if (list !== undefined && isAliased(document, list)) {
    return failed({ code: 'anchor-in-use', anchor: list.anchor ?? '', place: placeOfFile(entries) });
  }
  const fresh = conceptFor(concept, domain);
  if (domain === undefined && concept.domain === undefined)
    return failed({ code: 'domain-needed', place: placeOfFile(entries) });
  const splices =
    list === undefined || list.items.length === 0
      ? filled(entries, fresh, concept.domain ?? '')
      : putIn(text, list, behind?.value?.index ?? list.items.length - 1, fresh);
  return { value: spliced(text, splices), problems: [] };
}

function placeOfFile({ file }: Entries): { file: string; line: number; column: number } {
  return { file, line: 1, column: 1 };
}

/** A concept as it is written into a file of this domain; a new file takes the concept's. */
export function conceptFor(concept: WrittenConcept, domain: string | undefined): WrittenConcept {
  const { domain: own, ...rest } = concept;
  return domain === undefined || own === undefined || own === domain ? rest : { ...rest, domain: own };
}

/** As its neighbour is written: in brackets on one line, or a key a line. */
function putIn(text: string, list: YAMLSeq, index: number, concept: WrittenConcept): readonly Splice[] {
  const flow = isFlow(list);
  const neighbour = itemsOf(text, list)[index]?.value;
  const isBracketed = flow || neighbour?.srcToken?.type === 'flow-collection';
  const pieces = {
    removed: new Set<number>(),
    inserted: new Map([[index, [isBracketed ? writeMap(writtenKeys(concept)) : block(concept)]]]),
  };
  return flow ? flowSplices(text, list, pieces) : blockListSplices(text, list, pieces);
}

function block(concept: WrittenConcept): string {
  return writtenKeys(concept)
    .map(([key, value]) => writePair(key, value, false))
    .join('\n');
}

/** Into a file without concepts: `concepts: []`, `concepts:` with nothing, no such key, or nothing at all. */
function filled(entries: Entries, concept: WrittenConcept, domain: string): readonly Splice[] {
  const { text, top, list, domain: known } = entries;
  const pair = top?.items.find(({ key }) => isScalar(key) && key.value === 'concepts');
  const isBracketed = top !== undefined && isFlow(top);
  const isCommented = list !== undefined && text.slice(...rangeOf(list)).includes('#');
  if (list !== undefined && (isBracketed || isCommented)) {
    return flowSplices(text, list, { removed: new Set(), inserted: new Map([[-1, [writeMap(writtenKeys(concept))]]]) });
  }
  const head = known === undefined ? [`domain: ${writeScalar(domain, 'PLAIN', false)}`] : [];
  const column = top === undefined ? 0 : columnOf(text, itemsOf(text, top)[0]?.start ?? 0);
  const lines = itemLines(block(concept), `${' '.repeat(column + 2)}- `);
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
