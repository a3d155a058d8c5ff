import type { UnitStatus } from '../../model/unit.ts';
import type { XmlElement } from '../xml-read.ts';
import { withoutForbidden } from '../xml-text.ts';
import type { Batches } from './batches.ts';
import type { ExchangeUnit, UnitsToWrite, UnitToWrite } from './exchange.ts';
import { inlineParts } from './inline-parts.ts';
import { type Direction, directionOf, sidesOf } from './languages.ts';
import { type PlaceholderTag, readNativeCodes, writeNativeCodes } from './native-codes.ts';
import { readOwnFacts, withOwnFacts, writeOwnFacts } from './own-facts.ts';
import type { UnitFormat } from './unit-format.ts';
import { childOf, childrenOf, NodeBuilder, textWithin, type XmlNode } from './xml-node.ts';
import { type XmlUnitHandler, xmlUnitReader } from './xml-units.ts';
import { attributes, elementText } from './xml-writing.ts';

/** XLIFF 1.2, valid by its strict schema: a unit is a `trans-unit`; terms are marked in the source, what we know besides is a context. */
export const xliff12: UnitFormat = {
  reader: (file) => xmlUnitReader(file, (batches) => handlerFor(batches)),
  write,
};

const namespace = 'urn:oasis:names:tc:xliff:document:1.2';
const ownContext = 'x-songngu';

function* write({ original, units, version }: UnitsToWrite): Iterable<string> {
  const file = attributes({
    original,
    'source-language': 'vi',
    'target-language': 'en',
    datatype: 'x-markdown',
    'tool-id': 'songngu',
    'xml:space': 'preserve',
  });
  const tool = attributes({ 'tool-id': 'songngu', 'tool-name': 'Songngu', 'tool-version': version });
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="${namespace}">\n<file${file}>\n<header><tool${tool}/></header>\n<body>\n`;
  for (const unit of units) yield writeUnit(unit);
  yield '</body>\n</file>\n</xliff>\n';
}

function writeUnit(unit: UnitToWrite): string {
  const { id, vi, en, status, origin, note, codes = [], terms = [] } = unit;
  const isReviewed = status === 'reviewed';
  const target = attributes({ state: states[status], 'state-qualifier': origin && qualifiers[origin.by] });
  const source = writeNativeCodes(inlineParts(vi, { terms }), tag, ({ text, term }) => {
    return `<mrk${attributes({ mtype: 'term', comment: term.en })}>${elementText(text)}</mrk>`;
  });
  return [
    `<trans-unit${attributes({ id, approved: isReviewed ? 'yes' : 'no', 'xml:space': 'preserve' })}>\n`,
    `<source>${source}</source>\n`,
    en ? `<target${target}>${writeNativeCodes(inlineParts(en, { codes }), tag)}</target>\n` : '',
    `<context-group purpose="${ownContext}"><context context-type="${ownContext}">`,
    `${elementText(writeOwnFacts(unit, holdsNote))}</context></context-group>\n`,
    note === undefined ? '' : `<note>${elementText(withoutForbidden(note))}</note>\n`,
    '</trans-unit>\n',
  ].join('');
}

const states: Readonly<Record<UnitStatus, string>> = {
  draft: 'needs-review-translation',
  stale: 'needs-review-translation',
  translated: 'translated',
  reviewed: 'signed-off',
};

const qualifiers = {
  person: undefined,
  offline: 'mt-suggestion',
  engine: 'mt-suggestion',
  memory: 'fuzzy-match',
} as const;

const tag: PlaceholderTag = (number, kind, shown) => ({ id: number, ctype: kind, 'equiv-text': shown });

function holdsNote(note: string): boolean {
  return withoutForbidden(note) === note;
}

function handlerFor({ add, report }: Batches): XmlUnitHandler {
  const builder = new NodeBuilder();
  let depth = 0;
  let direction: Direction = 'from-vi';
  return {
    open(element) {
      if (++depth === 1) checkRoot(element, report);
      const { name, attributes: given, place } = element;
      if (name === 'file' && !builder.isOpen)
        direction = directionOf(given['source-language'] ?? '', given['target-language'], place, report);
      if (builder.isOpen || name === 'trans-unit') builder.open(element);
    },
    text: (text) => builder.text(text),
    close() {
      depth--;
      const unit = builder.isOpen ? builder.close() : undefined;
      if (unit !== undefined) add(readUnit(unit, direction, report));
    },
  };
}

function checkRoot({ name, attributes: given, place }: XmlElement, report: Batches['report']): void {
  const { version = '' } = given;
  if (name !== 'xliff') report({ code: 'not-xliff', place, root: name.slice(0, 100) });
  else if (!/^1\.\d$/.test(version)) report({ code: 'unknown-version', place, version, known: '1.0, 1.1, 1.2' });
}

function readUnit(node: XmlNode, direction: Direction, report: Batches['report']): ExchangeUnit {
  const { place, attributes: given } = node;
  const [source, target] = [childOf(node, 'source'), childOf(node, 'target')];
  if (source === undefined) report({ code: 'missing-element', place, element: 'source', parent: 'trans-unit' });
  const { id = `#${place.line}` } = given;
  if (given.id === undefined) report({ code: 'missing-attribute', place, element: 'trans-unit', attribute: 'id' });
  const sides = sidesOf(direction, source && readNativeCodes(source), target && readNativeCodes(target));
  const said = statusOf(node, target);
  const notes = childrenOf(node, 'note').map(textWithin);
  return withOwnFacts({ id, ...sides, ...(said && { said }), notes, place }, ownOf(node, report), coarse);
}

/** Of a target without a state nothing is said, unless that it is approved. */
function statusOf({ attributes: given }: XmlNode, target: XmlNode | undefined): UnitStatus | undefined {
  if (target === undefined || target.children.length === 0) return 'draft';
  const { state } = target.attributes;
  if (given.approved === 'yes' || state === 'final' || state === 'signed-off') return 'reviewed';
  if (state === undefined) return undefined;
  return state === 'translated' ? 'translated' : 'draft';
}

function coarse(status: UnitStatus): UnitStatus {
  return status === 'stale' ? 'draft' : status;
}

function ownOf(node: XmlNode, report: Batches['report']): ReturnType<typeof readOwnFacts> {
  const contexts = childrenOf(node, 'context-group').flatMap((group) => childrenOf(group, 'context'));
  const context = contexts.find(({ attributes: given }) => given['context-type'] === ownContext);
  const own = context && readOwnFacts(textWithin(context));
  if (context !== undefined && own === undefined) report({ code: 'bad-own-note', place: context.place });
  return own;
}
