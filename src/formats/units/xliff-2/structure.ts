import type { Place } from '../../../model/problem.ts';
import { type NameScopes, nameScopes } from '../../xml-names.ts';
import type { XmlElement } from '../../xml-read.ts';
import type { UnitFormatProblem } from '../unit-format-problem.ts';
import { attributeFaults } from './attribute-faults.ts';
import { brokenAt } from './constraint.ts';
import { type ElementRule, ruleOf } from './elements.ts';
import { core, isModule, mayStandInCore } from './modules.ts';

/** An element that is open. */
type Frame = {
  readonly name: string;
  readonly place: Place;
  /** Undefined outside the core: what stands in it is no concern of ours. */
  readonly rule: ElementRule | undefined;
  /** Where in the order of its content it has come to. */
  slot: number;
  readonly seen: Set<string>;
  readonly hasHref: boolean;
  hasContent: boolean;
  /** As inherited. */
  readonly language: string | undefined;
  readonly space: string;
  /** Of the sides that stand in here. */
  readonly spacesOfSides: Set<string>;
  /** Ids of each kind that must be unique in here. */
  readonly ids: Map<string, Set<string>>;
};

type Report = (problem: UnitFormatProblem) => void;

/** Holds a file against the tables of elements and attributes as it is read, and against the rules that go beyond one unit. */
export class StructureCheck {
  readonly #report: Report;
  readonly #names: NameScopes = nameScopes();
  readonly #frames: Frame[] = [];
  #languages: { readonly source: string; readonly target: string | undefined } = { source: '', target: undefined };

  constructor(report: Report) {
    this.#report = report;
  }

  open(element: XmlElement): void {
    for (const [name, value] of Object.entries(element.attributes)) this.#names.attribute(name, value);
    this.#names.open();
    const parent = this.#frames.at(-1);
    const isCore = element.namespace === core && (parent === undefined || parent.rule !== undefined);
    const rule = isCore ? ruleOf(element.name) : undefined;
    if (parent === undefined) this.#openRoot(element);
    else this.#openIn(parent, element, isCore);
    this.#frames.push(frameOf(element, rule, parent));
    if (rule !== undefined) {
      attributeFaults(element, rule, (prefix) => this.#names.namespaceOf(prefix)).forEach(this.#report);
      this.#checkSide(element);
    }
    this.#checkId(element, isCore);
  }

  text(text: string): void {
    const frame = this.#frames.at(-1);
    if (frame?.rule === undefined || text === '') return;
    frame.hasContent = true;
    if (!frame.rule.hasText && /\S/.test(text))
      this.#report({ code: 'misplaced-text', place: frame.place, parent: frame.name });
  }

  close(): void {
    const frame = this.#frames.pop();
    this.#names.close();
    if (frame?.rule === undefined) return;
    const { name: parent, place, rule, seen } = frame;
    for (const { names, least } of rule.content) {
      if (least > 0 && !names.some((each) => seen.has(each)))
        this.#report({ code: 'missing-element', place, element: names.join(', '), parent });
    }
    if (parent === 'unit' && seen.has('ignorable') && !seen.has('segment'))
      this.#report(brokenAt({ place }, 'segment-missing', ''));
    if (parent === 'skeleton' && frame.hasContent === frame.hasHref)
      this.#report(brokenAt({ place }, 'skeleton-or-href', ''));
  }

  #openRoot({ name, namespace, attributes, place }: XmlElement): void {
    if (name !== 'xliff' || namespace !== core) this.#report({ code: 'not-xliff', place, root: name.slice(0, 100) });
    this.#languages = { source: attributes.srcLang ?? '', target: attributes.trgLang };
  }

  #openIn(parent: Frame, { name, namespace, place }: XmlElement, isCore: boolean): void {
    parent.hasContent = true;
    if (parent.rule === undefined) return;
    const wanted = isCore ? name : 'foreign';
    const slot = parent.rule.content.findIndex(({ names }, at) => at >= parent.slot && names.includes(wanted));
    const found = parent.rule.content[slot];
    if (found === undefined || (!isCore && !mayStandInCore(namespace, name)))
      this.#report({ code: 'misplaced-element', place, element: name, parent: parent.name });
    else if (found.most === 1 && parent.seen.has(wanted))
      this.#report({ code: 'repeated-element', place, element: name, parent: parent.name });
    if (found !== undefined) parent.slot = slot;
    parent.seen.add(wanted);
  }

  /** The language and the white space of a side, which may be inherited from far above. */
  #checkSide({ name, place }: XmlElement): void {
    if (name !== 'source' && name !== 'target') return;
    const [part, side] = [this.#frames.at(-2), this.#frames.at(-1)];
    if (part === undefined || side === undefined) return;
    const expected = name === 'source' ? this.#languages.source : this.#languages.target;
    if (expected === undefined) this.#report(brokenAt({ place }, 'target-language-missing', 'trgLang'));
    else if (side.language !== undefined && !isLanguage(side.language, expected))
      this.#report(brokenAt({ place }, 'language-differs', `${side.language}, ${expected}`));
    part.spacesOfSides.add(side.space);
    if (part.spacesOfSides.size > 1) this.#report(brokenAt({ place }, 'space-differs', side.space));
  }

  /** Ids of the core are unique by kind in the element that the standard names; those of an extension in the element that holds it. */
  #checkId({ name, namespace, attributes, place }: XmlElement, isCore: boolean): void {
    const id = attributes.id ?? (isCore ? undefined : attributes['xml:id']);
    if (id === undefined || (!isCore && (isModule(namespace) || namespace === core))) return;
    const scope = isCore ? idScopes.get(name) : 'foreign';
    if (scope === undefined) return;
    const holder =
      scope === 'foreign'
        ? this.#frames.findLast(({ rule }) => rule !== undefined)
        : this.#frames.findLast((frame, at) => frame.name === scope && at < this.#frames.length - 1);
    const kind = isCore ? name : `{${namespace}}`;
    const ids = holder?.ids.get(kind) ?? new Set<string>();
    if (ids.has(id)) this.#report(brokenAt({ place }, 'id-unique', id));
    holder?.ids.set(kind, ids.add(id));
  }
}

/** In what the id of an element must be unique; those of a unit's own content are checked with the unit. */
const idScopes: ReadonlyMap<string, string> = new Map([
  ['file', 'xliff'],
  ['group', 'file'],
  ['unit', 'file'],
  ['note', 'notes'],
  ['data', 'originalData'],
]);

function frameOf(
  { name, attributes, place }: XmlElement,
  rule: ElementRule | undefined,
  parent: Frame | undefined,
): Frame {
  return {
    name,
    place,
    rule,
    slot: 0,
    seen: new Set(),
    hasHref: attributes.href !== undefined,
    hasContent: false,
    language: attributes['xml:lang'] ?? parent?.language,
    space: attributes['xml:space'] ?? parent?.space ?? 'default',
    spacesOfSides: new Set(),
    ids: new Map(),
  };
}

/** `en-GB` is `en`, but not the other way round. */
function isLanguage(found: string, expected: string): boolean {
  return `${found.toLowerCase()}-`.startsWith(`${expected.toLowerCase()}-`);
}
