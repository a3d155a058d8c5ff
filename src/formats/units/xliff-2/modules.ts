/** The namespaces of the standard itself; what else a file holds is an extension. */
export const core = 'urn:oasis:names:tc:xliff:document:2.0';

const prefix = 'urn:oasis:names:tc:xliff:';

/** A module of XLIFF 2.1: the elements of it that may stand right in an element of the core. */
type Module = { readonly fragmentPrefix: string; readonly elements: readonly string[] };

const modules: Readonly<Record<string, Module>> = {
  [`${prefix}matches:2.0`]: { fragmentPrefix: 'mtc', elements: ['matches'] },
  [`${prefix}glossary:2.0`]: { fragmentPrefix: 'gls', elements: ['glossary'] },
  [`${prefix}fs:2.0`]: { fragmentPrefix: 'fs', elements: [] },
  [`${prefix}metadata:2.0`]: { fragmentPrefix: 'mda', elements: ['metadata'] },
  [`${prefix}resourcedata:2.0`]: { fragmentPrefix: 'res', elements: ['resourceData'] },
  [`${prefix}changetracking:2.0`]: { fragmentPrefix: 'ctr', elements: ['changeTrack'] },
  [`${prefix}changetracking:2.1`]: { fragmentPrefix: 'ctr', elements: ['changeTrack'] },
  [`${prefix}sizerestriction:2.0`]: { fragmentPrefix: 'slr', elements: ['profiles', 'data'] },
  [`${prefix}validation:2.0`]: { fragmentPrefix: 'val', elements: ['validation'] },
};

export const glossaryModule: string = `${prefix}glossary:2.0`;
export const metadataModule: string = `${prefix}metadata:2.0`;
const formatStyle = `${prefix}fs:2.0`;
const sizeRestriction = `${prefix}sizerestriction:2.0`;

/** The prefix of TBX, which the standard's own test suite refers into. */
const extensionPrefixes = ['tbx', 'its', 'itsm'];

/** What may stand before `=` in a reference to something in a module or extension. */
export const fragmentPrefixes: ReadonlySet<string> = new Set([
  ...Object.values(modules).map(({ fragmentPrefix }) => fragmentPrefix),
  ...extensionPrefixes,
]);

export function isModule(namespace: string): boolean {
  return Object.hasOwn(modules, namespace);
}

/** Whether an element from outside the core may stand in one of the core: any of an extension, but of a module only its own. */
export function mayStandInCore(namespace: string, name: string): boolean {
  return isModule(namespace) ? (modules[namespace]?.elements.includes(name) ?? false) : true;
}

/** Attributes of these modules may stand on inline codes; of extensions none. */
export function mayStandOnCodes(namespace: string): boolean {
  return namespace === formatStyle || namespace === sizeRestriction;
}

/** The elements of HTML that `fs:fs` may name (XLIFF 2.1, 5.3.5.1). */
const styles = new Set(
  'a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 head hr html i img label legend li ol p pre q s samp select small span strike strong style sub sup table tbody td tfoot th thead title tr tt u ul'.split(
    ' ',
  ),
);

/** What is wrong with an attribute of the format style module: its name, or its value. */
export function styleFault(namespace: string, name: string, value: string): 'name' | 'value' | undefined {
  if (namespace !== formatStyle) return undefined;
  if (name !== 'fs' && name !== 'subFs') return 'name';
  return name === 'fs' && !styles.has(value) ? 'value' : undefined;
}
