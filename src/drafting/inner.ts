import type { Atom } from './atoms.ts';

/** A stretch in brackets or quotes, which stands for one atom. */
export type Inner = {
  readonly at: number;
  readonly open: string;
  readonly close: string;
  readonly atoms: readonly Atom[];
};

/** The atoms with each stretch in brackets or quotes as one. */
export type WithInners = { readonly outer: readonly Atom[]; readonly inners: readonly Inner[] };

const closing: Readonly<Record<string, string>> = { '(': ')', '“': '”', '"': '"', '‘': '’', "'": "'", '«': '»' };
/** How English writes them. */
const english: Readonly<Record<string, readonly [string, string]>> = {
  '(': ['(', ')'],
  '“': ['“', '”'],
  '"': ['“', '”'],
  '‘': ['‘', '’'],
  "'": ['‘', '’'],
  '«': ['“', '”'],
};

/** Takes the outermost stretches in brackets and quotes out of a row of atoms. One that is never closed stays as it is. */
export function innerStretches(atoms: readonly Atom[]): WithInners {
  const outer: Atom[] = [];
  const inners: Inner[] = [];
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at];
    if (atom === undefined) break;
    const end = atom.is === 'sign' && Object.hasOwn(closing, atom.text) ? endOf(atoms, at, atom.text) : undefined;
    const marks = english[atom.text];
    if (end === undefined || marks === undefined || end === at + 1) {
      outer.push(atom);
      continue;
    }
    inners.push({ at: outer.length, open: marks[0], close: marks[1], atoms: atoms.slice(at + 1, end) });
    outer.push({ is: 'sign', start: atom.start, end: atoms[end]?.end ?? atom.end, text: '\uFFFC', key: '\uFFFC' });
    at = end;
  }
  return { outer, inners };
}

/** Where the stretch that opens at `start` closes; brackets within it are passed over. */
function endOf(atoms: readonly Atom[], start: number, open: string): number | undefined {
  const close = closing[open];
  let depth = 0;
  for (let at = start + 1; at < atoms.length; at++) {
    const text = atoms[at]?.text;
    if (text === close && depth === 0) return at;
    if (open !== close && text === open) depth += 1;
    if (text === close) depth -= 1;
  }
  return undefined;
}
