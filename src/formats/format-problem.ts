import type { Place } from '../model/problem.ts';

/** What can be wrong with a file that is imported. Codes are public: they never change meaning. */
export type FormatProblem = { readonly place: Place } & (
  | { readonly code: 'not-utf8'; readonly byteOffset: number }
  | { readonly code: 'file-too-large'; readonly bytes: number; readonly limit: number }
);
