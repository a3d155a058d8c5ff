import type { GlossaryProblem } from '../glossary/index.ts';
import type { Place } from '../model/problem.ts';
import type { ZipProblem } from '../zip/index.ts';

/**
 * What can be wrong with a file that is imported: anything an entry of a glossary can have wrong, and what only another format can.
 * Codes are public: they never change meaning.
 */
export type FormatProblem =
  | GlossaryProblem
  | ({ readonly place: Place } & (
      | { readonly code: 'file-too-large'; readonly bytes: number; readonly limit: number }
      | { readonly code: 'nul-character' }
      | { readonly code: 'unclosed-quote' }
      | { readonly code: 'stray-quote' }
      | { readonly code: 'cell-too-long'; readonly limit: number }
      | { readonly code: 'too-many-cells'; readonly limit: number }
      | { readonly code: 'too-many-entries'; readonly limit: number }
      | { readonly code: 'ragged-row'; readonly cells: number; readonly columns: number }
      /** No first row that names its columns, and none that can be told by its text. */
      | { readonly code: 'no-columns'; readonly found: string }
      | { readonly code: 'missing-column'; readonly side: 'vi' | 'en' }
      | { readonly code: 'duplicate-column'; readonly header: string; readonly key: string }
      /** XML. */
      | { readonly code: 'unsupported-encoding'; readonly encoding: string }
      | { readonly code: 'encoding-mismatch'; readonly declared: string; readonly found: string }
      | { readonly code: 'not-utf16'; readonly byteOffset: number }
      | { readonly code: 'not-well-formed'; readonly detail: string }
      | { readonly code: 'control-character' }
      | { readonly code: 'entity-declared' }
      | { readonly code: 'unknown-entity' }
      | { readonly code: 'text-too-long'; readonly limit: number }
      | { readonly code: 'too-many-problems'; readonly limit: number }
      /** TBX. A category is what a `type` names: `partOfSpeech`. */
      | { readonly code: 'not-tbx'; readonly root: string }
      | { readonly code: 'misplaced-element'; readonly element: string; readonly parent: string }
      | { readonly code: 'missing-element'; readonly element: string; readonly parent: string }
      | { readonly code: 'missing-attribute'; readonly element: string; readonly attribute: string }
      | { readonly code: 'misplaced-text'; readonly parent: string }
      | { readonly code: 'unknown-category'; readonly element: string; readonly category: string }
      | { readonly code: 'misplaced-category'; readonly category: string; readonly level: string }
      | {
          readonly code: 'bad-category-value';
          readonly category: string;
          readonly value: string;
          readonly allowed: string;
        }
      | { readonly code: 'unknown-target'; readonly target: string }
      | { readonly code: 'repeated-id'; readonly id: string }
      | { readonly code: 'bad-own-note' }
      /** Zip and what is packed in it: XLSX. */
      | ZipProblem
      | { readonly code: 'sheet-too-large'; readonly limit: number }
      /** Notices from here on: something of the file is passed over, and the rest is read. */
      | { readonly code: 'unknown-column'; readonly header: string }
      | { readonly code: 'missing-side'; readonly side: 'vi' | 'en' }
      | { readonly code: 'other-language'; readonly language: string }
    ));

const notices: ReadonlySet<string> = new Set(['unknown-column', 'missing-side', 'other-language']);

/** Whether a problem only says what was passed over, so that the import may go on. */
export function isNotice({ code }: Pick<FormatProblem, 'code'>): boolean {
  return notices.has(code);
}
