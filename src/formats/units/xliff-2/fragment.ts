import { fragmentPrefixes } from './modules.ts';

/** A reference into this file: `#f=f1/u=u1/n=n1`. What is not named is where the reference stands. */
export type Fragment = {
  readonly file?: string;
  readonly group?: string;
  readonly unit?: string;
  /** What is referred to last: a note (`n`), data (`d`), something in a target (`t`), or in a module. Without prefix, something in a source. */
  readonly leaf?: { readonly prefix: string; readonly id: string };
};

/** The places in their order, outermost first. */
const places: readonly string[] = ['f', 'g', 'u'];
const leaves: ReadonlySet<string> = new Set(['n', 'd', 't', '']);

const selector = /^(?:([\p{L}\p{N}._-]+)=)?([\p{L}\p{M}\p{N}._:·-]+)$/u;

/** Reads a fragment identifier of XLIFF 2.1 (OASIS Standard, 4.8); undefined where it is none. */
export function readFragment(reference: string): Fragment | undefined {
  const selectors = reference.replace(/^#\/?/, '').split('/');
  const found = new Map<string, string>();
  let reached = -1;
  for (const [index, written] of selectors.entries()) {
    const [, prefix = '', id] = selector.exec(written) ?? [];
    if (id === undefined) return undefined;
    const place = places.indexOf(prefix);
    const isLast = index === selectors.length - 1;
    if (place < 0) {
      const isKnown = leaves.has(prefix) || (prefix.length > 1 && fragmentPrefixes.has(prefix));
      return isLast && isKnown ? fragmentOf(found, { prefix, id }) : undefined;
    }
    if (place <= reached) return undefined;
    reached = place;
    found.set(prefix, id);
  }
  return fragmentOf(found, undefined);
}

function fragmentOf(found: ReadonlyMap<string, string>, leaf: Fragment['leaf']): Fragment {
  const [file, group, unit] = places.map((place) => found.get(place));
  return {
    ...(file === undefined ? {} : { file }),
    ...(group === undefined ? {} : { group }),
    ...(unit === undefined ? {} : { unit }),
    ...(leaf === undefined ? {} : { leaf }),
  };
}
