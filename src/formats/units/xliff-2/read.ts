import type { UnitStatus } from '../../../model/unit.ts';
import type { Batches } from '../batches.ts';
import type { ExchangeUnit } from '../exchange.ts';
import { readCodePoint } from '../inline-parts.ts';
import { type Direction, directionOf, sidesOf } from '../languages.ts';
import { type OwnFacts, readOwnFacts, withOwnFacts } from '../own-facts.ts';
import { childOf, childrenOf, NodeBuilder, textWithin, type XmlNode } from '../xml-node.ts';
import type { XmlUnitHandler } from '../xml-units.ts';
import { unitConstraints } from './constraints.ts';
import { core, metadataModule } from './modules.ts';
import { StructureCheck } from './structure.ts';
import { SubFlows } from './sub-flows.ts';
import { inTargetOrder, isCode, type UnitView, viewOf } from './unit-view.ts';

/** The category of our own group in a unit's metadata. */
export const ownCategory = 'songngu';

/** Reads XLIFF 2.0 and 2.1. What breaks the standard is told with its place; the unit is read all the same. */
export function xliff2Handler({ add, report }: Batches): XmlUnitHandler {
  const check = new StructureCheck(report);
  const subFlows = new SubFlows();
  const builder = new NodeBuilder();
  let depth = 0;
  let file = '';
  let direction: Direction = 'from-vi';
  return {
    open(element) {
      const { name, namespace, attributes, place } = element;
      check.open(element);
      if (++depth === 1) direction = directionOf(attributes.srcLang ?? '', attributes.trgLang, place, report);
      if (namespace === core && depth === 2) file = attributes.id ?? '';
      if (namespace === core && isCode(element)) subFlows.code(element);
      if (builder.isOpen || (namespace === core && name === 'unit')) builder.open(element);
    },
    text(text) {
      check.text(text);
      builder.text(text);
    },
    close() {
      check.close();
      depth--;
      const unit = builder.isOpen ? builder.close() : undefined;
      if (unit !== undefined) {
        const view = viewOf(unit, file);
        subFlows.unit(unit.attributes.id ?? '');
        for (const constraint of unitConstraints) constraint(view).forEach(report);
        add(readUnit(view, direction, report));
      }
      if (depth === 1) subFlows.endOfFile().forEach(report);
    },
  };
}

/** A unit of several segments is one unit of ours: its sides are what stands in all of them. */
function readUnit(view: UnitView, direction: Direction, report: Batches['report']): ExchangeUnit {
  const { unit, parts } = view;
  const { place } = unit;
  const segments = parts.filter(({ name }) => name === 'segment');
  const isTranslated = segments.every((segment) => childOf(segment, 'target') !== undefined);
  const source = parts.map((part) => sideText(childOf(part, 'source'), view)).join('');
  const target = inTargetOrder(parts)
    .map((part) => sideText(childOf(part, 'target') ?? gapOf(part), view))
    .join('');
  const said = isTranslated && target !== '' ? statusOf(segments) : 'draft';
  const notes = childrenOf(childOf(unit, 'notes') ?? unit, 'note').map(textWithin);
  const sides = sidesOf(direction, source, isTranslated ? target : undefined);
  const read = { id: unit.attributes.id ?? `#${place.line}`, ...sides, ...(said && { said }), notes, place };
  return withOwnFacts(read, ownFactsOf(unit, report), coarse);
}

/** What stands between two segments is the same in both languages where nothing else is said. */
function gapOf(part: XmlNode): XmlNode | undefined {
  return part.name === 'ignorable' ? childOf(part, 'source') : undefined;
}

function sideText(side: XmlNode | undefined, view: UnitView): string {
  if (side === undefined) return '';
  return side.children.map((child) => (typeof child === 'string' ? child : inlineText(child, view))).join('');
}

/** A code stands for its original data, else for what the file says it is like. */
function inlineText(node: XmlNode, view: UnitView): string {
  const { hex = '', dataRef, equiv = '', dataRefStart, dataRefEnd, equivStart = '', equivEnd = '' } = node.attributes;
  const data = (id: string | undefined, otherwise: string): string =>
    id === undefined ? otherwise : sideText(view.data.get(id), view);
  switch (node.name) {
    case 'cp':
      return readCodePoint(hex) ?? '';
    case 'pc':
      return data(dataRefStart, equivStart) + sideText(node, view) + data(dataRefEnd, equivEnd);
    case 'ph':
    case 'sc':
    case 'ec':
      return data(dataRef, equiv);
    default:
      return sideText(node, view);
  }
}

const statuses: ReadonlyMap<string | undefined, UnitStatus> = new Map([
  ['initial', 'draft'],
  ['translated', 'translated'],
  ['reviewed', 'reviewed'],
  ['final', 'reviewed'],
]);

const ascending: readonly UnitStatus[] = ['draft', 'translated', 'reviewed'];

/** Of several segments the least; of one that does not say its state nothing is known. */
function statusOf(segments: readonly XmlNode[]): UnitStatus | undefined {
  const found = segments.map(({ attributes: { state } }) => statuses.get(state));
  return found.includes(undefined) ? undefined : ascending.find((status) => found.includes(status));
}

function coarse(status: UnitStatus): UnitStatus {
  return status === 'stale' ? 'draft' : status;
}

function ownFactsOf(unit: XmlNode, report: Batches['report']): OwnFacts | undefined {
  const isOurs = ({ attributes: { category } }: XmlNode): boolean => category === ownCategory;
  const meta = unit.children
    .filter((child) => typeof child !== 'string' && child.namespace === metadataModule)
    .flatMap((metadata) => childrenOf(metadata as XmlNode, 'metaGroup').filter(isOurs)) // strings were left out
    .flatMap((group) => childrenOf(group, 'meta'))[0];
  const own = meta && readOwnFacts(textWithin(meta));
  if (meta !== undefined && own === undefined) report({ code: 'bad-own-note', place: meta.place });
  return own;
}
