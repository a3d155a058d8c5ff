import type { Parsed } from '../../model/problem.ts';
import type { WrittenConcept } from '../concept-schema.ts';
import { addedConcept } from './add-concept.ts';
import { changedConcept } from './change-concept.ts';
import { checkEdit } from './check-edit.ts';
import type { EditProblem } from './edit-problem.ts';
import { readEntries } from './entries.ts';
import { removedConcept } from './remove-concept.ts';

/** New values for keys of a concept; undefined takes a key out. */
export type ConceptChanges = { readonly [K in keyof WrittenConcept]?: WrittenConcept[K] | undefined };

/**
 * One change to a glossary file. An id is the one that is written, or else the slug of `vi`.
 * `add` puts the concept at the end, or behind another one; its domain is written only where it is not the file's.
 */
export type ConceptEdit =
  | { readonly kind: 'add'; readonly concept: WrittenConcept; readonly after?: string }
  | { readonly kind: 'change'; readonly id: string; readonly changes: ConceptChanges }
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
  let now = text;
  for (const edit of edits) {
    const { value, problems } = editOnce(file, now, edit);
    if (value === undefined) return { value, problems };
    now = value;
  }
  return { value: now, problems: [] };
}

function editOnce(file: string, text: string, edit: ConceptEdit): Parsed<string | undefined, EditProblem> {
  const before = readEntries(file, text);
  if (before.value === undefined) return { value: undefined, problems: before.problems };
  const edited =
    edit.kind === 'add'
      ? addedConcept(before.value, edit)
      : edit.kind === 'change'
        ? changedConcept(before.value, edit)
        : removedConcept(before.value, edit);
  if (edited.value !== undefined) checkEdit(before.value, edited.value, edit);
  return edited;
}
