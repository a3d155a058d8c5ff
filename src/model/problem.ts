/** Where something stands in a file; line and column count from 1, columns in UTF-16 units. */
export type Place = { readonly file: string; readonly line: number; readonly column: number };

/** What could be read, and all that is wrong with it: one bad entry never hides the next. */
export type Parsed<T, P> = { readonly value: T; readonly problems: readonly P[] };

/** The fewest facts every problem has. Each room narrows `code` to a closed set with its own facts; the words stand in translations/interface. */
export type ProblemBase = { readonly code: string; readonly place: Place };
