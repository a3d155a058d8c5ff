import type { Place } from '../model/problem.ts';

/**
 * A person's word that a finding of a rule is right as it stands, for all of a unit or for one term in it, and why. `place` is where it is
 * written.
 */
export type Waiver = {
  readonly rule: string;
  readonly term?: string;
  readonly reason: string;
  readonly place: Place;
};

/** What a waiver says, before anybody knows where it stands. A missing reason is empty. */
export type WaiverWords = Omit<Waiver, 'place'>;

/** A comment of Markdown that holds a waiver, in UTF-16 units of the text. `words` is missing where it cannot be read as one. */
export type WaiverComment = { readonly start: number; readonly end: number; readonly words?: WaiverWords };

const comment = /<!--\s*songngu-ignore\b([\s\S]*?)-->/g;
const words = /^\s*([a-z][a-z0-9-]*)\s*(?:\((.*)\)\s*)?(?::([\s\S]*))?$/;

/** Finds `<!-- songngu-ignore RULE: reason -->` and `<!-- songngu-ignore RULE(term): reason -->`, in their order. */
export function findWaiverComments(markdown: string): readonly WaiverComment[] {
  return [...markdown.matchAll(comment)].map((found) => {
    const read = readWaiverWords(found[1] ?? '');
    const span = { start: found.index, end: found.index + found[0].length };
    return read === undefined ? span : { ...span, words: read };
  });
}

/** Finds `songngu-ignore RULE: reason` in the notes of a unit; undefined stands for one that cannot be read. */
export function findWaiverNotes(notes: readonly string[]): readonly (WaiverWords | undefined)[] {
  return notes.flatMap((note) =>
    [...note.matchAll(/^\s*songngu-ignore\b(.*)$/gm)].map((found) => readWaiverWords(found[1] ?? '')),
  );
}

function readWaiverWords(text: string): WaiverWords | undefined {
  const [, rule, term, reason = ''] = words.exec(text.trim()) ?? [];
  if (rule === undefined) return undefined;
  return { rule, reason: reason.replace(/\s+/g, ' ').trim(), ...(term === undefined ? {} : { term: term.trim() }) };
}
