import { isDeepStrictEqual } from 'node:util';
import { type ExchangeUnit, fingerprint } from '../formats/index.ts';
import type { Glossary } from '../glossary/index.ts';
import { nearest, readYaml } from '../glossary/source.ts';
import type { Place } from '../model/problem.ts';
import type { Unit } from '../model/unit.ts';
import { type ReferenceFault, resolveReferences } from './references.ts';
import type { TakenEdit } from './taken-edit.ts';
import { sameWords } from './unit-changes.ts';
import { applyUnitEdits } from './unit-edits.ts';
import type { UnitsSource } from './units-file.ts';
import { unitsFileSchema } from './units-schema.ts';
import { writeUnitEdits } from './write-units.ts';

/**
 * Why a unit that came back was not taken. Places are in the file of the other program. `vietnamese-changed`: its English was made from
 * a sentence that reads otherwise now. `english-changed`: both the file and the project have another English than was exported.
 * `english-gone`: the file has none any more, and ours is kept.
 */
export type ReturnProblem = { readonly place: Place } & (
  | ReferenceFault
  | { readonly code: 'unknown-unit'; readonly id: string; readonly nearest?: string }
  | { readonly code: 'repeated-unit'; readonly id: string; readonly first: Place }
  | { readonly code: 'unit-in-attic'; readonly id: string }
  | { readonly code: 'vietnamese-changed'; readonly id: string; readonly vi: string; readonly now: string }
  | {
      readonly code: 'english-changed';
      readonly id: string;
      readonly en: string;
      readonly now: string;
      /** What it was before both changed it, where the file says so. */
      readonly was?: string;
    }
  | { readonly code: 'english-gone'; readonly id: string }
  /** The Vietnamese is not taken from there. */
  | { readonly code: 'vietnamese-edited'; readonly id: string }
  | { readonly code: 'units-not-editable' }
);

/** What comes back into a units file. `unitsText` is the file after the edits, the same where there are none. */
export type ReturnedUnits = {
  readonly edits: readonly TakenEdit[];
  readonly unitsText: string;
  /** Units of the file that say nothing new. */
  readonly unchanged: number;
  readonly problems: readonly ReturnProblem[];
};

/**
 * Takes units of another program back into a units file. Changed English is a person's: translated, or what status the file was set to
 * since; English that is the same may rise in status, never fall. What the project changed meanwhile stays, and where both did,
 * nothing is overwritten.
 */
export function takeReturnedUnits(
  source: UnitsSource,
  returned: readonly ExchangeUnit[],
  glossary: Glossary,
): ReturnedUnits {
  const judged = judgeAll(source, returned, glossary);
  const edits = judged.flatMap(({ edit }) => edit ?? []);
  const problems = judged.flatMap(({ problem }) => problem ?? []);
  const unchanged = judged.length - edits.length - problems.length;
  const unitsText = unitsTextAfter(source, edits);
  if (unitsText !== undefined) return { edits, unitsText, unchanged, problems };
  const notEditable = { code: 'units-not-editable', place: source.placeOf(['units']) } as const;
  return { edits: [], unitsText: source.text, unchanged, problems: [...problems, notEditable] };
}

/** Read back before it is trusted, as any edit of a person's file. */
function unitsTextAfter({ file, text, value }: UnitsSource, edits: readonly TakenEdit[]): string | undefined {
  const written = writeUnitEdits(text, edits);
  if (written === undefined || edits.length === 0) return written;
  const read = readYaml(file, new TextEncoder().encode(written), unitsFileSchema).value?.value;
  const expected = applyUnitEdits(value, edits);
  return isDeepStrictEqual({ units: read?.units, attic: read?.attic ?? [] }, expected) ? written : undefined;
}

/** What becomes of one unit: an edit, a problem, or nothing. */
type Judged = { readonly edit?: TakenEdit; readonly problem?: ReturnProblem };

function judgeAll({ value }: UnitsSource, returned: readonly ExchangeUnit[], glossary: Glossary): readonly Judged[] {
  const units = new Map<string, Unit>(value.units.map((unit) => [unit.id, unit]));
  const attic = new Set<string>(value.attic?.map(({ id }) => id));
  const first = new Map<string, Place>();
  return returned.map((unit): Judged => {
    const { id, place } = unit;
    const before = first.get(id);
    if (before !== undefined) return { problem: { code: 'repeated-unit', place, id, first: before } };
    first.set(id, place);
    const ours = units.get(id);
    if (ours !== undefined) return judge(ours, unit, glossary);
    if (attic.has(id)) return { problem: { code: 'unit-in-attic', place, id } };
    const near = nearest(id, units.keys());
    return { problem: { code: 'unknown-unit', place, id, ...(near === undefined ? {} : { nearest: near }) } };
  });
}

function judge(ours: Unit, theirs: ExchangeUnit, glossary: Glossary): Judged {
  const note = noteOf(ours, theirs);
  const english = englishOf(ours, theirs, glossary);
  if ('problem' in english) return english;
  const change = { ...english, ...(note === undefined ? {} : { note }) };
  return Object.keys(change).length === 0 ? {} : { edit: { kind: 'taken', id: ours.id, ...change } };
}

type EnglishChange = Pick<TakenEdit, 'en' | 'status' | 'origin'>;

function englishOf(
  ours: Unit,
  theirs: ExchangeUnit,
  glossary: Glossary,
): EnglishChange | { readonly problem: ReturnProblem } {
  const { id, place, en, base } = theirs;
  const isSameSentence = theirs.vi === undefined || sameWords(theirs.vi) === sameWords(ours.vi);
  if (en === ours.en) return isSameSentence ? risen(ours, theirs) : {};
  if (base !== undefined && base.en === fingerprint(en)) return {}; // the project went on, the file did not
  if (en === undefined) return { problem: { code: 'english-gone', place, id } };
  if (!isSameSentence) return { problem: { code: 'vietnamese-changed', place, id, vi: theirs.vi ?? '', now: ours.vi } };
  if (base !== undefined && base.en !== fingerprint(ours.en))
    return { problem: { code: 'english-changed', place, id, en, now: ours.en ?? '' } };
  const [fault] = resolveReferences(en, glossary).problems;
  return fault === undefined ? takenEnglish(en, theirs) : { problem: { ...fault, place } };
}

/** A status that was set since the export holds; one that was only left standing says nothing of the new English, unless that it is reviewed. */
function takenEnglish(en: string, { status, base }: ExchangeUnit): EnglishChange {
  const isSet = status !== undefined && status !== 'stale' && status !== base?.status && base !== undefined;
  const taken = isSet ? status : status === 'reviewed' ? 'reviewed' : 'translated';
  return { en, status: taken, origin: { by: 'person' } };
}

const ranks = { draft: 0, stale: 0, translated: 1, reviewed: 2 } as const;

/** Somebody has looked at the English and let it stand. */
function risen(ours: Unit, { status, base }: ExchangeUnit): EnglishChange {
  if (ours.en === undefined || status === undefined || status === 'stale' || status === base?.status) return {};
  return ranks[status] > ranks[ours.status] ? { status } : {};
}

/** The note after the import; undefined where it stays. Notes are never taken away: what both sides wrote is kept. */
function noteOf({ note: ours }: Unit, { notes, base }: ExchangeUnit): string | undefined {
  const theirs = notes.join('\n');
  if (theirs.trim() === '' || theirs === ours || base?.note === fingerprint(theirs)) return undefined;
  if (ours === undefined || base?.note === fingerprint(ours)) return theirs;
  return ours.includes(theirs) ? undefined : `${ours}\n${theirs}`;
}
