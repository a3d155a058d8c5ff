import type { Parsed } from '../model/problem.ts';
import type { ReadEntry } from './format.ts';
import type { FormatProblem } from './format-problem.ts';
import { preferredOf } from './tbx-concept.ts';
import type { TbxDraft } from './tbx-draft.ts';
import type { TbxEntry, TbxTerm } from './tbx-entry.ts';

/**
 * In TBX 2 English that should not be used has entries of its own. Its readers know no better: OmegaT offers every English term of an
 * entry for every Vietnamese one, and to the Translate Toolkit and Weblate one deprecated term makes the whole entry obsolete.
 */
export function apartFromDeprecated(entry: TbxEntry): readonly TbxEntry[] {
  const [main] = entry.vi;
  const deprecated = entry.en.filter(({ status }) => status === 'deprecated');
  if (main === undefined || deprecated.length === 0) return [entry];
  return [
    { ...entry, en: entry.en.filter(({ status }) => status !== 'deprecated') },
    ...deprecated.map((term, index) => deprecatedEntry(`${entry.id}${mark}${index + 1}`, main, term)),
  ];
}

/** No id of a concept holds a full stop. */
const mark = '.deprecated';

function deprecatedEntry(id: string, { text }: TbxTerm, term: TbxTerm): TbxEntry {
  return { id, definitions: [], notes: [], sources: [], vi: [{ text }], en: [term] };
}

/**
 * Puts such entries back into the ones they belong to, which they follow, and gives each whole draft to `take`.
 * `end` gives those that followed none of theirs, as in the files of others.
 */
export function joinDeprecated(take: (draft: TbxDraft) => void): {
  readonly take: (draft: TbxDraft) => void;
  readonly end: () => readonly TbxDraft[];
} {
  const alone: TbxDraft[] = [];
  let last: TbxDraft | undefined;
  let added: TbxTerm[] = [];
  const giveLast = (): void => {
    if (last) take(added.length === 0 ? last : withTerms(last, added));
    last = undefined;
    added = [];
  };
  return {
    take(draft) {
      if (!isAllDeprecated(draft.entry)) {
        giveLast();
        last = draft;
      } else if (last && draft.entry.id.startsWith(`${last.entry.id}${mark}`)) added.push(...draft.entry.en);
      else alone.push(draft);
    },
    end() {
      giveLast();
      return alone;
    },
  };
}

/** The entries with the English of these, by their Vietnamese; a notice of each whose Vietnamese has no other English. */
export function withDeprecated(
  entries: readonly ReadEntry[],
  alone: readonly TbxDraft[],
): Parsed<readonly ReadEntry[], FormatProblem> {
  if (alone.length === 0) return { value: entries, problems: [] };
  const byTerm = new Map(entries.map(({ concept }, index) => [concept.vi, index] as const).toReversed());
  const added = new Map<number, string[]>();
  const problems: FormatProblem[] = [];
  for (const { entry, place } of alone) {
    const at = byTerm.get(preferredOf(entry.vi)?.text ?? '');
    const texts = entry.en.map(({ text }) => text);
    if (at === undefined) problems.push({ code: 'missing-side', place, side: 'en' });
    else if (!added.get(at)?.push(...texts)) added.set(at, texts);
  }
  return { value: entries.map((entry, index) => withEnglish(entry, added.get(index))), problems };
}

function withEnglish(entry: ReadEntry, terms: readonly string[] | undefined): ReadEntry {
  if (terms === undefined) return entry;
  const { concept, place } = entry;
  return { concept: { ...concept, deprecated: [...(concept.deprecated ?? []), ...terms] }, place };
}

function isAllDeprecated({ vi, en }: TbxEntry): boolean {
  return vi.length > 0 && en.length > 0 && en.every(({ status }) => status === 'deprecated');
}

function withTerms(draft: TbxDraft, terms: readonly TbxTerm[]): TbxDraft {
  return { ...draft, entry: { ...draft.entry, en: [...draft.entry.en, ...terms] } };
}
