import type { Place } from '../../model/problem.ts';

/** An entry of a PO file as it is written, its strings read. A key is there when its keyword was. */
export type PoEntry = {
  /** Of its first keyword, or of its first comment. */
  readonly place: Place;
  readonly strings: Readonly<Partial<Record<PoKeyword, string>>>;
  readonly flags: readonly string[];
  /** Lines below `# `, which people write. */
  readonly comments: readonly string[];
  /** Lines below `#. `, which programs write. */
  readonly extracted: readonly string[];
};

export type PoKeyword = 'msgctxt' | 'msgid' | 'msgid_plural' | 'msgstr';
