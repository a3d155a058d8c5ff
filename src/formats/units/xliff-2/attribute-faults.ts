import type { XmlElement } from '../../xml-read.ts';
import type { UnitFormatProblem } from '../unit-format-problem.ts';
import type { ElementRule } from './elements.ts';
import { core, mayStandOnCodes, styleFault } from './modules.ts';
import { type KindName, kinds } from './value-kinds.ts';

/** On any element. */
const common: ReadonlyMap<string, KindName> = new Map([
  ['xml:lang', 'language'],
  ['xml:space', 'space'],
]);

type NamespaceOf = (prefix: string) => string | undefined;

/** What is wrong with the attributes of an element of the core: which it has and lacks, and what they say. */
export function attributeFaults(
  { name: element, attributes, place }: XmlElement,
  rule: ElementRule,
  namespaceOf: NamespaceOf,
): readonly UnitFormatProblem[] {
  const present = Object.entries(attributes).flatMap(([attribute, value]): readonly UnitFormatProblem[] => {
    if (attribute === 'xmlns' || attribute.startsWith('xmlns:')) return [];
    const name = Object.hasOwn(rule.attributes, attribute) ? rule.attributes[attribute] : common.get(attribute);
    const fault = name === undefined ? foreignFault(attribute, value, rule, namespaceOf) : valueFault(value, name);
    if (fault === undefined) return [];
    if (fault === 'unknown') return [{ code: 'unknown-attribute', place, element, attribute }];
    return [{ code: 'bad-attribute', place, element, attribute, value, allowed: fault.allowed }];
  });
  const missing = rule.required
    .filter((attribute) => !Object.hasOwn(attributes, attribute))
    .map((attribute) => ({ code: 'missing-attribute', place, element, attribute }) as const);
  const isPairedEnd = element === 'ec' && attributes.isolated !== 'yes';
  const ofModules = isPairedEnd ? moduleAttributes(attributes, namespaceOf) : [];
  const misplaced = ofModules.map((attribute) => ({ code: 'unknown-attribute', place, element, attribute }) as const);
  return [...present, ...misplaced, ...missing];
}

function valueFault(value: string, name: KindName): { readonly allowed: string } | undefined {
  return kinds[name].holds(value) ? undefined : kinds[name];
}

function foreignFault(
  attribute: string,
  value: string,
  { foreign }: ElementRule,
  namespaceOf: NamespaceOf,
): 'unknown' | { readonly allowed: string } | undefined {
  const [prefix, local] = splitName(attribute);
  const namespace = prefix === '' ? core : (namespaceOf(prefix) ?? '');
  const isAllowed = foreign === 'any' || (foreign === 'codes' && mayStandOnCodes(namespace));
  const fault = styleFault(namespace, local, value);
  if (namespace === core || !isAllowed || fault === 'name') return 'unknown';
  return fault === 'value' ? { allowed: 'HTML: p, b, br …' } : undefined;
}

/** The end of a pair says nothing of its own in modules: its start does. */
function moduleAttributes(attributes: XmlElement['attributes'], namespaceOf: NamespaceOf): readonly string[] {
  return Object.keys(attributes).filter((attribute) => mayStandOnCodes(namespaceOf(splitName(attribute)[0]) ?? ''));
}

function splitName(attribute: string): readonly [prefix: string, local: string] {
  const colon = attribute.indexOf(':');
  return colon < 0 ? ['', attribute] : [attribute.slice(0, colon), attribute.slice(colon + 1)];
}
