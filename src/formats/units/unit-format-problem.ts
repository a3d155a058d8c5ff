import type { Place } from '../../model/problem.ts';
import type { FormatProblem } from '../format-problem.ts';

/**
 * What can be wrong with a file of units: anything an XML file or a table can have wrong, and what only units can.
 * Codes are public: they never change meaning.
 */
export type UnitFormatProblem =
  | FormatProblem
  | ({ readonly place: Place } & (
      | { readonly code: 'not-xliff'; readonly root: string }
      | { readonly code: 'not-tmx'; readonly root: string }
      | { readonly code: 'unknown-version'; readonly version: string; readonly known: string }
      | { readonly code: 'repeated-element'; readonly element: string; readonly parent: string }
      | { readonly code: 'unknown-attribute'; readonly element: string; readonly attribute: string }
      | {
          readonly code: 'bad-attribute';
          readonly element: string;
          readonly attribute: string;
          readonly value: string;
          readonly allowed: string;
        }
      /** XLIFF 2: `detail` is the id or the value that breaks the rule. */
      | { readonly code: Constraint; readonly detail: string }
      /** PO. */
      | { readonly code: 'bad-po-line'; readonly text: string }
      | { readonly code: 'bad-po-string'; readonly text: string }
      | { readonly code: 'misplaced-po-keyword'; readonly keyword: string; readonly expected: string }
      /** JSON. */
      | { readonly code: 'bad-json'; readonly wanted: string }
      | { readonly code: 'not-flat-json'; readonly key: string }
      /** Cells of a table. */
      | { readonly code: 'bad-status'; readonly status: string; readonly allowed: string }
      | { readonly code: 'bad-origin'; readonly origin: string; readonly allowed: string }
      /** A notice: the file goes from another language, or into one, and is read as if it were ours. */
      | { readonly code: 'other-languages'; readonly source: string; readonly target: string }
    ));

/** The rules of XLIFF 2.1 (OASIS, core) that its tables of elements and attributes do not express. */
export type Constraint =
  | 'id-unique'
  | 'order-unique'
  | 'target-language-missing'
  | 'language-differs'
  | 'space-differs'
  | 'skeleton-or-href'
  | 'segment-missing'
  | 'substate-without-state'
  | 'subtype-without-type'
  | 'subtype-of-other-type'
  | 'data-unknown'
  | 'copy-of-unknown'
  | 'copy-of-uncopyable'
  | 'copy-of-with-data'
  | 'subflow-unknown'
  | 'end-of-nothing'
  | 'start-without-end'
  | 'isolated-with-pair'
  | 'end-id'
  | 'pair-differs'
  | 'reorder-needs-fixed'
  | 'reorder-without-first'
  | 'order-changed'
  | 'undeletable-missing'
  | 'target-code-differs'
  | 'comment-content'
  | 'comment-note-unknown'
  | 'fragment-syntax'
  | 'code-point-valid';
