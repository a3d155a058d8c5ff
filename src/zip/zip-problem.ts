/** What can be wrong with a zip. `part` is a file within it. Codes are public: they never change meaning. */
export type ZipProblem =
  | { readonly code: 'not-zip' }
  | { readonly code: 'old-office-file' }
  | { readonly code: 'file-too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'zip-damaged'; readonly part: string }
  | { readonly code: 'zip-encrypted'; readonly part: string }
  | { readonly code: 'zip-method'; readonly part: string; readonly method: number }
  | { readonly code: 'zip64' }
  | { readonly code: 'zip-in-pieces' }
  | { readonly code: 'zip-too-many-parts'; readonly limit: number }
  | { readonly code: 'zip-part-too-large'; readonly part: string; readonly bytes: number; readonly limit: number }
  | { readonly code: 'missing-part'; readonly part: string };
