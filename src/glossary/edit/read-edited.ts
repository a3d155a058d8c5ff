import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, type YAMLMap } from 'yaml';
import type { WrittenConcept } from '../concept-schema.ts';
import { conceptFor } from './add-concept.ts';
import { writtenKeys } from './concept-keys.ts';
import type { ConceptChanges, SettledEdit } from './edit.ts';
import { type Entries, readEntries } from './entries.ts';
import { says } from './value-splices.ts';
import type { Written } from './write-value.ts';

/** Reads the edited text; throws unless it says what the text before said with exactly this edit made. */
export function readEdited(before: Entries, text: string, edit: SettledEdit): Entries {
  const after = readEntries(before.file, text).value;
  if (after?.value === undefined) throw wrong(before, 'the result cannot be read');
  if (!sameHead(before, after, edit)) throw wrong(before, 'a key beside the concepts changed');
  const index = touched(before, edit);
  const [old, now] = [listOf(before), listOf(after)];
  const kept = (list: readonly unknown[], gone: number): unknown[] => list.toSpliced(index, gone);
  const added = edit.kind === 'add' ? edit.concepts.length : 0;
  if (!isDeepStrictEqual(kept(old, added > 0 ? 0 : 1), kept(now, edit.kind === 'change' ? 1 : added))) {
    throw wrong(before, 'another concept changed');
  }
  if (!isAsAsked(before, after, edit, index)) throw wrong(before, 'the concept is not what was asked for');
  return after;
}

function wrong({ file }: Entries, what: string): Error {
  return new Error(`editing ${file} went wrong: ${what}`);
}

function listOf({ value }: Entries): readonly unknown[] {
  const list = value?.concepts;
  return Array.isArray(list) ? list : [];
}

function sameHead(before: Entries, after: Entries, edit: SettledEdit): boolean {
  const { concepts: _, ...old } = before.value ?? {};
  const { concepts: __, ...now } = after.value ?? {};
  const isNew = before.domain === undefined && edit.kind === 'add';
  return isDeepStrictEqual(isNew ? { ...old, domain: edit.concepts[0]?.domain } : old, now);
}

/** The index of the entry that is touched: in the old list, or for the first of new ones in the new. */
function touched({ entries }: Entries, edit: SettledEdit): number {
  const id = edit.kind === 'add' ? edit.after : edit.id;
  const index = entries.findIndex((entry) => entry.id === id);
  if (edit.kind !== 'add') return index;
  return edit.after === undefined ? entries.length : index + 1;
}

function isAsAsked(before: Entries, after: Entries, edit: SettledEdit, index: number): boolean {
  switch (edit.kind) {
    case 'remove':
      return listOf(after).length === listOf(before).length - 1;
    case 'add':
      return edit.concepts.every((concept, at) => {
        const node = nodeAt(after, index + at);
        return node !== undefined && saysAll(after, node, conceptFor(concept, after.domain));
      });
    case 'change': {
      const node = nodeAt(after, index);
      return node !== undefined && isChanged(before, after, node, index, edit.changes);
    }
  }
}

function nodeAt({ list }: Entries, index: number): YAMLMap | undefined {
  const node = isSeq(list) ? list.items[index] : undefined;
  return isMap(node) ? node : undefined;
}

function saysAll(after: Entries, node: YAMLMap, concept: WrittenConcept): boolean {
  const keys = writtenKeys(concept);
  return node.items.length === keys.length && keys.every(([key, value]) => says(after, node.get(key, true), value));
}

function isChanged(before: Entries, after: Entries, node: YAMLMap, index: number, changes: ConceptChanges): boolean {
  const others = (entries: Entries): object => {
    const entry = listOf(entries)[index];
    return Object.fromEntries(Object.entries(entry ?? {}).filter(([key]) => !Object.hasOwn(changes, key)));
  };
  const asked = Object.entries(changes) as [string, Written | undefined][]; // the values that the schema lets a key have
  const isSet = asked.every(([key, value]) =>
    value === undefined ? !node.has(key) : says(after, node.get(key, true), value),
  );
  return isSet && isDeepStrictEqual(others(before), others(after));
}
