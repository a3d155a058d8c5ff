import { type ExchangeUnit, fingerprint } from '../formats/index.ts';
import type { Glossary } from '../glossary/index.ts';
import type { Place } from '../model/problem.ts';
import type { SegmentId } from '../model/segment.ts';
import type { Unit } from '../model/unit.ts';
import { editedEnglish } from './edited-english.ts';
import type { RenderedEnglish } from './render-english.ts';
import { type ReturnedUnits, type ReturnProblem, takeReturnedUnits } from './returned-units.ts';
import { sameWords } from './unit-changes.ts';
import type { UnitsSource } from './units-file.ts';
import { writeOut } from './written-out.ts';

/** A unit of a bilingual document that a person may have edited, references written out. */
export type BilingualReturn = {
  readonly id: SegmentId;
  readonly vi?: string;
  readonly en?: string;
  /** What the document was made from; missing where it does not say. */
  readonly written?: { readonly vi?: string; readonly en?: string };
  /** What the person wrote beside it. */
  readonly notes?: readonly string[];
  readonly place: Place;
};

/**
 * Takes the English that a person edited in a bilingual document into the units: it is translated, by a person, and its references stay
 * where their words did. What the document does not change stays; what changed on both sides stays too, and is a problem that says what it
 * was, with `was`. Where the document does not say what it was made from, confirmed English stays.
 */
export function takeBilingualUnits(
  source: UnitsSource,
  returned: readonly BilingualReturn[],
  glossary: Glossary,
): ReturnedUnits {
  const units = new Map(source.value.units.map((unit) => [unit.id, unit]));
  const written = writeOut(
    source.value.units.map(({ en = '' }) => en),
    glossary,
  );
  const shown = new Map(source.value.units.map(({ id }, index) => [id, written[index]]));
  const exchanged = returned.map((one) => {
    const [ours, english] = [units.get(one.id), shown.get(one.id)];
    return ours === undefined || english === undefined ? unknown(one) : exchangeUnit(one, ours, english);
  });
  const taken = takeReturnedUnits(source, exchanged, glossary);
  const byId = new Map<string, BilingualReturn>(returned.map((one) => [one.id, one]));
  const problems = taken.problems.map((problem) => asShown(problem, byId, shown));
  return { ...taken, problems: [...problems, ...returned.flatMap(editedVietnamese)] };
}

function editedVietnamese({ id, vi, written, place }: BilingualReturn): readonly ReturnProblem[] {
  const isEdited = vi !== undefined && written?.vi !== undefined && sameWords(vi) !== sameWords(written.vi);
  return isEdited ? [{ code: 'vietnamese-edited', place, id }] : [];
}

function unknown({ id, en, place }: BilingualReturn): ExchangeUnit {
  return { id, notes: [], place, ...(en === undefined ? {} : { en }) };
}

function exchangeUnit(
  { id, vi, en, written, notes = [], place }: BilingualReturn,
  ours: Unit,
  english: RenderedEnglish,
): ExchangeUnit {
  const now = english.text.trim();
  const isEdited = (en ?? '') !== now && !(written !== undefined && (en ?? '') === (written.en ?? ''));
  const theirs = isEdited ? en && editedEnglish(ours.en ?? '', english, en) : ours.en;
  const madeFrom = written?.vi ?? vi;
  return {
    id,
    notes,
    place,
    base: { status: ours.status, note: fingerprint(ours.note), en: stateBefore(written, ours, now) },
    ...(theirs === undefined ? {} : { en: theirs }),
    ...(madeFrom === undefined ? {} : { vi: madeFrom }),
  };
}

/** The fingerprint of the unit's own English where nothing was put into it since, and one that it cannot have where something was. */
function stateBefore(written: BilingualReturn['written'], { en, status }: Unit, now: string): string {
  const isConfirmed = status === 'translated' || status === 'reviewed';
  const isAsItWas = written === undefined ? !isConfirmed : (written.en ?? '') === now;
  return now === '' || isAsItWas ? fingerprint(en) : changed;
}

/** No fingerprint. */
const changed = 'changed';

/** What both sides changed is told as people see it, without references. */
function asShown(
  problem: ReturnProblem,
  returned: ReadonlyMap<string, BilingualReturn>,
  shown: ReadonlyMap<string, RenderedEnglish | undefined>,
): ReturnProblem {
  if (problem.code !== 'english-changed') return problem;
  const { en = problem.en, written } = returned.get(problem.id) ?? {};
  const now = shown.get(problem.id)?.text ?? problem.now;
  return { ...problem, en, now, ...(written === undefined ? {} : { was: written.en ?? '' }) };
}
