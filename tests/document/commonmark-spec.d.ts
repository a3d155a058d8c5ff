declare module 'commonmark-spec' {
  /** The examples of the specification; a tab is written as `→`. */
  export const tests: readonly { readonly markdown: string; readonly number: number }[];
}
