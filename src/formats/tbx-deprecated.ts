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

/** The drafts with such entries put back into the ones they belong to: by their id, or, in the files of others, by their Vietnamese. */
export function withDeprecated(drafts: readonly TbxDraft[]): readonly TbxDraft[] {
  const apart = new Set(drafts.filter(({ entry }) => isDeprecated(entry)));
  if (apart.size === 0) return drafts;
  const whole = drafts.filter((draft) => !apart.has(draft));
  const byId = new Map(whole.map((draft) => [draft.entry.id, draft]));
  const byTerm = new Map(whole.toReversed().map((draft) => [preferredOf(draft.entry.vi)?.text, draft]));
  const added = new Map<TbxDraft, TbxTerm[]>();
  const alone: TbxDraft[] = [];
  for (const draft of apart) {
    const of = byId.get(draft.entry.id.split(mark)[0] ?? '') ?? byTerm.get(preferredOf(draft.entry.vi)?.text);
    if (of) added.set(of, [...(added.get(of) ?? []), ...draft.entry.en]);
    else alone.push(draft);
  }
  return [...whole.map((draft) => withTerms(draft, added.get(draft) ?? [])), ...alone];
}

function isDeprecated({ vi, en }: TbxEntry): boolean {
  return vi.length > 0 && en.length > 0 && en.every(({ status }) => status === 'deprecated');
}

function withTerms(draft: TbxDraft, terms: readonly TbxTerm[]): TbxDraft {
  return terms.length === 0 ? draft : { ...draft, entry: { ...draft.entry, en: [...draft.entry.en, ...terms] } };
}
