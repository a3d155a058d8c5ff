import type { Parsed } from '../../model/problem.ts';
import type { WrittenConcept } from '../concept-schema.ts';
import { addedConcepts } from './add-concept.ts';
import { changedConcept } from './change-concept.ts';
import type { EditProblem } from './edit-problem.ts';
import { type Entries, readEntries, valuesOf } from './entries.ts';
import { readEdited } from './read-edited.ts';
import { removedConcept } from './remove-concept.ts';
import type { Written } from './write-value.ts';

/** New values for keys of a concept; undefined takes a key out. */
export type ConceptChanges = { readonly [K in keyof WrittenConcept]?: WrittenConcept[K] | undefined };

/** What a key of an entry says when the edit is made; undefined where the entry does not have it. */
export type SaidBy = (key: keyof WrittenConcept) => Written | undefined;

/**
 * One change to a glossary file. An id is the one that is written, or else the slug of `vi`.
 * `add` puts the concept at the end, or behind another one; its domain is written only where it is not the file's.
 * `change` may be made of what the entry says then: one who adds to a list does not undo what another added meanwhile.
 */
export type ConceptEdit =
  | { readonly kind: 'add'; readonly concept: WrittenConcept; readonly after?: string }
  | {
      readonly kind: 'change';
      readonly id: string;
      readonly changes: ConceptChanges | ((said: SaidBy) => ConceptChanges);
    }
  | { readonly kind: 'remove'; readonly id: string };

/**
 * Makes edits in the text of a glossary file, one after the other, by splicing: every byte outside the entry touched stays, comments,
 * order, quotes, folds, blank lines, line breaks and byte order mark included. Which comments go with an entry: see `linesOf`. An
 * empty text becomes a file of the concept's domain.
 *
 * The result is read again and must say what was asked for; that it does not is our mistake, and thrown.
 * @returns undefined, with problems, where the file cannot be read, has no such concept, or cannot be spliced without changing more
 */
export function editGlossary(
  file: string,
  text: string,
  edits: readonly ConceptEdit[],
): Parsed<string | undefined, EditProblem> {
  const read = readEntries(file, text);
  let now = read.value;
  if (now === undefined) return { value: undefined, problems: read.problems };
  for (const edit of joined(edits)) {
    const settled = settledEdit(now, edit);
    const { value, problems } = editOnce(now, settled);
    if (value === undefined) return { value, problems };
    now = readEdited(now, value, settled);
  }
  return { value: now.text, problems: [] };
}

/** Concepts that are added one after the other are one edit, so that a thousand of them are read back once. */
type JoinedEdit =
  | Exclude<ConceptEdit, { kind: 'add' }>
  | { readonly kind: 'add'; readonly concepts: readonly WrittenConcept[]; readonly after?: string };

function joined(edits: readonly ConceptEdit[]): readonly JoinedEdit[] {
  const all: JoinedEdit[] = [];
  for (const edit of edits) {
    const last = all.at(-1);
    if (edit.kind !== 'add') all.push(edit);
    else if (last?.kind === 'add' && edit.after === undefined && last.after === undefined)
      all[all.length - 1] = { kind: 'add', concepts: [...last.concepts, edit.concept] };
    else
      all.push({ ...(edit.after === undefined ? {} : { after: edit.after }), kind: 'add', concepts: [edit.concept] });
  }
  return all;
}

/** An edit whose changes are known. */
export type SettledEdit =
  | Exclude<JoinedEdit, { kind: 'change' }>
  | { readonly kind: 'change'; readonly id: string; readonly changes: ConceptChanges };

function settledEdit(entries: Entries, edit: JoinedEdit): SettledEdit {
  if (edit.kind !== 'change') return edit;
  const { id, changes } = edit;
  return { kind: 'change', id, changes: typeof changes === 'function' ? changes(valuesOf(entries, id)) : changes };
}

function editOnce(entries: Entries, edit: SettledEdit): Parsed<string | undefined, EditProblem> {
  switch (edit.kind) {
    case 'add':
      return addedConcepts(entries, edit);
    case 'change':
      return changedConcept(entries, edit);
    case 'remove':
      return removedConcept(entries, edit);
  }
}
