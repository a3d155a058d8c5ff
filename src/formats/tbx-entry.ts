export type TermStatus = 'preferred' | 'admitted' | 'deprecated';

/** One term of an entry with what is said of it. */
export type TbxTerm = {
  readonly text: string;
  readonly status?: TermStatus;
  /** `acronym`, `variant`, `phrase`: TBX's own word. */
  readonly type?: string;
  /** `noun`, `verb`, `adjective`, `properNoun`: TBX's own word. */
  readonly partOfSpeech?: string;
  /** Where the term comes from. */
  readonly source?: string;
};

/** An entry of either edition, of what we write and read of it. Texts are collapsed as a reader of XML sees them. */
export type TbxEntry = {
  readonly id: string;
  readonly subjectField?: string;
  readonly definitions: readonly string[];
  readonly notes: readonly string[];
  /** Sources of the entry or its definitions. */
  readonly sources: readonly string[];
  readonly vi: readonly TbxTerm[];
  readonly en: readonly TbxTerm[];
  /** What TBX has no category for, as the JSON of our own note. */
  readonly own?: string;
};
