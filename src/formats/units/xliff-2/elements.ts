import type { KindName } from './value-kinds.ts';

/** Some children of an element, at one place of their order. `foreign` are elements of modules and extensions. */
export type Slot = { readonly names: readonly string[]; readonly least: 0 | 1; readonly most: 1 | 'many' };

/** What may stand in an element of the core and on it. */
export type ElementRule = {
  readonly attributes: Readonly<Record<string, KindName>>;
  readonly required: readonly string[];
  /** Attributes from outside the core: any; on codes those of two modules; or none. */
  readonly foreign: 'any' | 'codes' | 'none';
  readonly content: readonly Slot[];
  readonly hasText: boolean;
};

function slot(names: string, least: 0 | 1, most: 1 | 'many'): Slot {
  return { names: names.split(' '), least, most };
}

function rule(given: Partial<ElementRule>): ElementRule {
  return { attributes: {}, required: [], foreign: 'none', content: [], hasText: false, ...given };
}

const directions = { srcDir: 'direction', trgDir: 'direction' } as const;
const places = { canResegment: 'yesNo', translate: 'yesNo', ...directions } as const;
const scopes = { id: 'id', name: 'any', type: 'own', ...places } as const;
const edits = { canCopy: 'yesNo', canDelete: 'yesNo', canReorder: 'yesNoFirstNo', copyOf: 'id' } as const;
const code = { id: 'id', type: 'codeType', subType: 'own', ...edits } as const;
const single = { ...code, disp: 'any', equiv: 'any', dataRef: 'id', subFlows: 'ids' } as const;
const half = { ...single, canOverlap: 'yesNo', dir: 'direction', isolated: 'yesNo' } as const;
const annotation = { id: 'id', translate: 'yesNo', type: 'annotationType', ref: 'any', value: 'any' } as const;
const inline = [slot('cp ph pc sc ec mrk sm em', 0, 'many')];
const sides = [slot('source', 1, 1), slot('target', 0, 1)];

/** The elements of XLIFF 2.1, core (OASIS Standard, 4.2). `xml:lang` and `xml:space` are checked where they count. */
const elements: Readonly<Record<string, ElementRule>> = {
  xliff: rule({
    attributes: { version: 'version', srcLang: 'language', trgLang: 'language' },
    required: ['version', 'srcLang'],
    foreign: 'any',
    content: [slot('file', 1, 'many')],
  }),
  file: rule({
    attributes: { id: 'id', original: 'any', ...places },
    required: ['id'],
    foreign: 'any',
    content: [slot('skeleton', 0, 1), slot('foreign', 0, 'many'), slot('notes', 0, 1), slot('unit group', 1, 'many')],
  }),
  skeleton: rule({ attributes: { href: 'any' }, content: [slot('foreign', 0, 'many')], hasText: true }),
  group: rule({
    attributes: scopes,
    required: ['id'],
    foreign: 'any',
    content: [slot('foreign', 0, 'many'), slot('notes', 0, 1), slot('unit group', 0, 'many')],
  }),
  unit: rule({
    attributes: scopes,
    required: ['id'],
    foreign: 'any',
    content: [
      slot('foreign', 0, 'many'),
      slot('notes', 0, 1),
      slot('originalData', 0, 1),
      slot('segment ignorable', 1, 'many'),
    ],
  }),
  segment: rule({
    attributes: { id: 'id', canResegment: 'yesNo', state: 'state', subState: 'own' },
    content: sides,
  }),
  ignorable: rule({ attributes: { id: 'id' }, content: sides }),
  notes: rule({ content: [slot('note', 1, 'many')] }),
  note: rule({
    attributes: { id: 'id', appliesTo: 'side', category: 'any', priority: 'priority' },
    foreign: 'any',
    hasText: true,
  }),
  originalData: rule({ content: [slot('data', 1, 'many')] }),
  data: rule({
    attributes: { id: 'id', dir: 'direction', 'xml:space': 'preserve' },
    required: ['id'],
    content: [slot('cp', 0, 'many')],
    hasText: true,
  }),
  source: rule({ content: inline, hasText: true }),
  target: rule({ attributes: { order: 'ordinal' }, content: inline, hasText: true }),
  cp: rule({ attributes: { hex: 'hex' }, required: ['hex'] }),
  ph: rule({ attributes: single, required: ['id'], foreign: 'codes' }),
  pc: rule({
    attributes: {
      ...code,
      canOverlap: 'yesNo',
      dir: 'direction',
      dispStart: 'any',
      dispEnd: 'any',
      equivStart: 'any',
      equivEnd: 'any',
      dataRefStart: 'id',
      dataRefEnd: 'id',
      subFlowsStart: 'ids',
      subFlowsEnd: 'ids',
    },
    required: ['id'],
    foreign: 'codes',
    content: inline,
    hasText: true,
  }),
  sc: rule({ attributes: half, required: ['id'], foreign: 'codes' }),
  ec: rule({ attributes: { ...half, startRef: 'id' }, foreign: 'codes' }),
  mrk: rule({ attributes: annotation, required: ['id'], foreign: 'any', content: inline, hasText: true }),
  sm: rule({ attributes: annotation, required: ['id'], foreign: 'any' }),
  em: rule({ attributes: { startRef: 'id' }, required: ['startRef'] }),
};

/** The rule of an element of the core; undefined where the core has none of that name. */
export function ruleOf(name: string): ElementRule | undefined {
  return Object.hasOwn(elements, name) ? elements[name] : undefined;
}
