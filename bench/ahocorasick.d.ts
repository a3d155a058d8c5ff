declare module 'ahocorasick' {
  /** Each result: the last unit of a match, and the terms that end there. */
  class AhoCorasick {
    constructor(terms: readonly string[]);
    search(text: string): [number, string[]][];
  }
  export = AhoCorasick;
}
