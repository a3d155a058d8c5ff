import type { XmlNode } from '../xml-node.ts';
import { brokenAt, type UnitConstraint } from './constraint.ts';
import { isCode, type UnitView } from './unit-view.ts';

/** A sub-state says more of a state that is said. */
export const subStates: UnitConstraint = ({ parts }) =>
  parts
    .filter(({ attributes: { state, subState } }) => subState !== undefined && state === undefined)
    .map((part) => brokenAt(part, 'substate-without-state', part.attributes.subState ?? ''));

/** The sub-types that the standard has itself, by the type they belong to. */
const subTypes: ReadonlyMap<string, string> = new Map([
  ['xlf:lb', 'fmt'],
  ['xlf:pb', 'fmt'],
  ['xlf:b', 'fmt'],
  ['xlf:i', 'fmt'],
  ['xlf:u', 'fmt'],
  ['xlf:var', 'ui'],
]);

/** A sub-type says more of a type that is said; those of the standard belong to one type each. */
export const subTypesOfCodes: UnitConstraint = (view) =>
  codesOf(view).flatMap((node) => {
    const { type, subType } = node.attributes;
    if (subType === undefined) return [];
    if (type === undefined) return [brokenAt(node, 'subtype-without-type', subType)];
    const isWrong = subType.startsWith('xlf:') && subTypes.get(subType) !== type;
    return isWrong ? [brokenAt(node, 'subtype-of-other-type', `${subType}, ${type}`)] : [];
  });

const dataReferences = ['dataRef', 'dataRefStart', 'dataRefEnd'] as const;

/** Codes refer to original data of their own unit. */
export const originalData: UnitConstraint = (view) =>
  codesOf(view).flatMap((node) =>
    dataReferences.flatMap((name) => {
      const id = node.attributes[name];
      return id === undefined || view.data.has(id) ? [] : [brokenAt(node, 'data-unknown', id)];
    }),
  );

/** A copy names a code of its unit that may be copied, and has no original data besides. */
export const copies: UnitConstraint = (view) => {
  const codes = new Map(codesOf(view).map((node) => [node.attributes.id, node]));
  return codesOf(view).flatMap((node) => {
    const { copyOf } = node.attributes;
    if (copyOf === undefined) return [];
    const base = codes.get(copyOf);
    if (base === undefined) return [brokenAt(node, 'copy-of-unknown', copyOf)];
    if (base.attributes.canCopy === 'no') return [brokenAt(node, 'copy-of-uncopyable', copyOf)];
    const hasData = dataReferences.some((name) => node.attributes[name] !== undefined);
    return hasData ? [brokenAt(node, 'copy-of-with-data', copyOf)] : [];
  });
};

/** What XML allows is written as itself (Char of XML 1.0); a code point stands only for what it does not. */
export const codePoints: UnitConstraint = ({ items, data }) => {
  const inData = [...data.values()].flatMap(({ children }) => children.filter((child) => typeof child !== 'string'));
  const nodes = [...inData, ...[...items.source, ...items.target].map(({ node }) => node)];
  return nodes.filter(isNeedless).map((node) => brokenAt(node, 'code-point-valid', node.attributes.hex ?? ''));
};

function isNeedless({ name, attributes: { hex = '' } }: XmlNode): boolean {
  if (name !== 'cp' || !/^[0-9a-f]+$/i.test(hex)) return false;
  const point = Number.parseInt(hex, 16);
  if (point > 0x10ffff) return true;
  return /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u.test(String.fromCodePoint(point));
}

function codesOf({ items }: UnitView): readonly XmlNode[] {
  return [...items.source, ...items.target].map(({ node }) => node).filter(isCode);
}
