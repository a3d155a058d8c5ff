import type { Place } from '../model/problem.ts';
import type { FormatProblem } from './format-problem.ts';
import { type Category, type Dialect, dialectNamed, type Level } from './tbx-categories.ts';
import type { TbxElement } from './tbx-element.ts';
import { advance, type ContentModel, lacking, type Progress, type TbxModels, tbx2, tbx3 } from './tbx-models.ts';
import { collapsed } from './xml-text.ts';

/** Told of the elements of a file in their order, it reports what breaks the rules of TBX. */
export type TbxChecker = {
  /** Whether the element may stand where it stands. One that may not is left out with all that is in it. */
  readonly open: (element: TbxElement) => boolean;
  readonly text: (text: string) => void;
  readonly close: () => void;
  /** What can be said only at the end: targets that nothing has as its id. */
  readonly end: () => void;
};

type Frame = { readonly element: TbxElement; readonly model: ContentModel; progress: Progress; text: string };

/** A file's checker by its root: `tbx` or `martif`; undefined for any other. */
export function tbxChecker(root: TbxElement, report: (problem: FormatProblem) => void): TbxChecker | undefined {
  if (root.name === 'tbx') return checker(tbx3, dialectNamed(root.attributes.type ?? ''), idReferences(report), report);
  if (root.name === 'martif') return checker(tbx2, undefined, noReferences, report);
  return undefined;
}

/** The structure of the edition, and the categories of the dialect where one is known. */
function checker(
  models: TbxModels,
  dialect: Dialect | undefined,
  references: References,
  report: (problem: FormatProblem) => void,
): TbxChecker {
  const frames: Frame[] = [];
  return {
    open(element) {
      const frame = frames.at(-1);
      const model = models.get(element.name);
      const step = frame && advance(frame.model, frame.progress, element.name);
      if (model === undefined || (frame && step === undefined)) {
        report(misplaced(element, frame));
        return false;
      }
      for (const missing of step?.missing ?? [])
        report(missingElement(missing, frame?.element ?? element, element.place));
      if (frame && step) frame.progress = step.progress;
      frames.push({ element, model, progress: { step: 0, isTaken: false }, text: '' });
      for (const attribute of missingAttributes(element)) report(missingAttribute(element, attribute));
      if (dialect) for (const problem of categoryProblems(element, dialect, frames)) report(problem);
      references.take(element);
      return true;
    },
    text(text) {
      const frame = frames.at(-1);
      if (frame?.model.hasText) frame.text += text;
      else if (frame && text.trim() !== '')
        report({ code: 'misplaced-text', place: frame.element.place, parent: frame.element.name });
    },
    close() {
      const frame = frames.pop();
      if (frame === undefined) return;
      for (const missing of lacking(frame.model, frame.progress))
        report(missingElement(missing, frame.element, frame.element.place));
      const problem = dialect && valueProblem(frame, dialect);
      if (problem) report(problem);
    },
    end: references.end,
  };
}

function misplaced({ name, place }: TbxElement, frame: Frame | undefined): FormatProblem {
  return { code: 'misplaced-element', place, element: name, parent: frame?.element.name ?? '' };
}

function missingElement(element: string, parent: TbxElement, place: Place): FormatProblem {
  return { code: 'missing-element', place, element, parent: parent.name };
}

function missingAttribute({ name, place }: TbxElement, attribute: string): FormatProblem {
  return { code: 'missing-attribute', place, element: name, attribute };
}

const required: ReadonlyMap<string, readonly string[]> = new Map([
  ['tbx', ['type', 'style', 'xml:lang']],
  ['martif', ['type']],
  ['conceptEntry', ['id']],
  ['langSec', ['xml:lang']],
  ['langSet', ['xml:lang']],
  ['xref', ['target']],
]);

const typed: ReadonlySet<string> = new Set([
  ...['admin', 'adminNote', 'descrip', 'descripNote', 'ref', 'termNote', 'transac', 'transacNote', 'refObjectSec'],
  ...['refObjectList', 'termCompList'],
]);

function missingAttributes({ name, attributes, category }: TbxElement): readonly string[] {
  if (typed.has(name) && !category) return ['type'];
  return required.get(name)?.filter((each) => !attributes[each]) ?? [];
}

const levels: ReadonlySet<string> = new Set(['conceptEntry', 'langSec', 'termSec']);
const categorised: ReadonlySet<string> = new Set([
  ...['admin', 'descrip', 'ref', 'termNote', 'transac', 'transacNote', 'xref'],
]);

function categoryProblems(
  { name, category, place }: TbxElement,
  dialect: Dialect,
  frames: readonly Frame[],
): readonly FormatProblem[] {
  if (!categorised.has(name) || category === undefined) return [];
  const known = dialect.get(category);
  if (known?.element !== name) return [{ code: 'unknown-category', place, element: name, category }];
  const level = frames.findLast(({ element }) => levels.has(element.name))?.element.name as Level | undefined; // only these names are in `levels`
  if (level === undefined || mayStand(known, level, frames.at(-2)?.element.name ?? '')) return [];
  return [{ code: 'misplaced-category', place, category, level }];
}

function mayStand({ levels: allowed, groupedAt }: Category, level: Level, parent: string): boolean {
  const isGrouped = parent.endsWith('Grp');
  return (allowed === undefined || allowed.includes(level)) && (isGrouped || !groupedAt?.includes(level));
}

function valueProblem({ element, text }: Frame, dialect: Dialect): FormatProblem | undefined {
  const { category, place } = element;
  const known = category === undefined ? undefined : dialect.get(category);
  const value = collapsed(text);
  if (category === undefined || known?.element !== element.name || !known.values) return undefined;
  if (known.values.includes(value)) return undefined;
  return { code: 'bad-category-value', place, category, value: value.slice(0, 200), allowed: known.values.join(', ') };
}

type References = { readonly take: (element: TbxElement) => void; readonly end: () => void };

/** In TBX 2 a target may be the name of a file, and many are of files that were never sent along. */
const noReferences: References = { take: () => {}, end: () => {} };

/** Ids stand once; a `target` is an address or one of them, maybe of an element that comes later. */
function idReferences(report: (problem: FormatProblem) => void): References {
  const ids = new Set<string>();
  const wanted = new Map<string, Place>();
  return {
    take({ attributes: { id, target }, place }) {
      if (id !== undefined && ids.has(id)) report({ code: 'repeated-id', place, id });
      if (id !== undefined) ids.add(id);
      if (target !== undefined && !/^https?:\/\/./.test(target) && !wanted.has(target)) wanted.set(target, place);
    },
    end() {
      for (const [target, place] of wanted) if (!ids.has(target)) report({ code: 'unknown-target', place, target });
    },
  };
}
