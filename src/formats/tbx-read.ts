import { readEntry } from '../glossary/source.ts';
import type { Parsed, Place } from '../model/problem.ts';
import type { ImportOptions, ReadEntry } from './format.ts';
import type { FormatProblem } from './format-problem.ts';
import { type TbxChecker, tbxChecker } from './tbx-check.ts';
import { conceptOf, type RawConcept } from './tbx-concept.ts';
import { joinDeprecated, withDeprecated } from './tbx-deprecated.ts';
import { type DraftBuilder, draftBuilder, type TbxDraft } from './tbx-draft.ts';
import { tbxElement } from './tbx-element.ts';
import { readXml, type XmlElement, type XmlHandler } from './xml-read.ts';

/** A file with more is of another kind than it says, or has neither Vietnamese nor English in it. */
const mostProblems = 10_000;

/**
 * Reads TBX 3 (DCA and DCT) and TBX 2, whichever the file is. What breaks the rules of its edition, and of TBX-Basic and TBX-Min, is told
 * with its place; the entry is read all the same as far as its terms go. Entries without Vietnamese or English are passed over with a
 * notice. Where the file is not well-formed XML, nothing after that place is read.
 */
export function readTbx(
  bytes: Uint8Array,
  file: string,
  { progress }: ImportOptions = {},
): Parsed<readonly ReadEntry[], FormatProblem> {
  const problems: FormatProblem[] = [];
  const value: ReadEntry[] = [];
  const report = (problem: FormatProblem): void => {
    if (problems.length < mostProblems) problems.push(problem);
    else if (problems.length === mostProblems)
      problems.push({ code: 'too-many-problems', place: problem.place, limit: mostProblems });
  };
  const joining = joinDeprecated((draft) => {
    const entry = readDraft(draft);
    if (entry.value) value.push(entry.value);
    if (value.length % 100 === 0) progress?.(value.length);
    for (const problem of entry.problems) report(problem);
  });
  const reading = tbxHandler(report, joining.take);
  const stopped = readXml(bytes, file, { ...reading.handler, isDone: () => problems.length > mostProblems });
  if (stopped === undefined) reading.end();
  const { value: joined, problems: alone } = withDeprecated(value, joining.end());
  for (const problem of alone) report(problem);
  return { value: joined, problems: [...problems.toSorted(byPlace), ...(stopped ? [stopped] : [])] };
}

function byPlace({ place: one }: FormatProblem, { place: other }: FormatProblem): number {
  return one.line - other.line || one.column - other.column;
}

/** What the checker refuses does not reach the builder, nor does anything in it. */
function tbxHandler(
  report: (problem: FormatProblem) => void,
  take: (draft: TbxDraft) => void,
): { readonly handler: XmlHandler; readonly end: () => void } {
  const builder: DraftBuilder = draftBuilder(take);
  let checker: TbxChecker | undefined;
  let depth = 0;
  let refusedFrom: number | undefined;
  const handler: XmlHandler = {
    open(element) {
      depth++;
      if (refusedFrom !== undefined) return;
      const tbx = tbxElement(element);
      if (depth === 1) checker = tbxChecker(tbx, report);
      if (checker === undefined) report(notTbx(element));
      if (checker?.open(tbx) === true) builder.open(tbx);
      else refusedFrom = depth;
    },
    text(text) {
      if (refusedFrom !== undefined) return;
      checker?.text(text);
      builder.text(text);
    },
    close() {
      if (refusedFrom === undefined) {
        checker?.close();
        builder.close();
      }
      if (refusedFrom === depth) refusedFrom = undefined;
      depth--;
    },
  };
  return { handler, end: () => checker?.end() };
}

function notTbx({ name, place }: XmlElement): FormatProblem {
  return { code: 'not-tbx', place, root: name.slice(0, 100) };
}

function readDraft({ entry, place, ownPlace }: TbxDraft): Parsed<ReadEntry | undefined, FormatProblem> {
  const own = entry.own === undefined ? undefined : parsedOwn(entry.own);
  const problems: FormatProblem[] = own === 'broken' ? [{ code: 'bad-own-note', place: ownPlace ?? place }] : [];
  const raw = conceptOf(entry, own === 'broken' ? undefined : own);
  if (raw === undefined) return { value: undefined, problems: [...problems, missingSide(entry, place)] };
  const placeOf = ([key]: readonly (string | number)[]): Place =>
    own && ownPlace && isIn(own, key) ? ownPlace : place;
  const concept = readEntry(raw, placeOf);
  return { value: concept.value && { concept: concept.value, place }, problems: [...problems, ...concept.problems] };
}

function missingSide({ vi }: TbxDraft['entry'], place: Place): FormatProblem {
  return { code: 'missing-side', place, side: vi.length === 0 ? 'vi' : 'en' };
}

function isIn(own: RawConcept | 'broken', key: string | number | undefined): boolean {
  return own !== 'broken' && key !== undefined && Object.hasOwn(own, key);
}

function parsedOwn(json: string): RawConcept | 'broken' {
  try {
    return JSON.parse(json) as RawConcept; // it begins with a brace, so it is an object or nothing
  } catch {
    return 'broken';
  }
}
