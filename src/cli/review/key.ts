/** What one key does. `memory` takes the match of that number, counted from 1. */
export type Action =
  | { readonly does: 'accept' | 'edit' | 'note' | 'next' | 'back' | 'nextOpen' | 'quit' | 'none' }
  | { readonly does: 'memory'; readonly match: number };

type Does = Exclude<Action['does'], 'memory'>;

/** The same letters whatever language the interface speaks: hands learn them. The last is what a closed terminal gives. */
const keys: Readonly<Record<string, Does>> = {
  a: 'accept',
  '\r': 'accept',
  '\n': 'accept',
  e: 'edit',
  c: 'note',
  n: 'next',
  j: 'next',
  ' ': 'next',
  '\u001B[C': 'next',
  '\u001B[B': 'next',
  p: 'back',
  k: 'back',
  '\u001B[D': 'back',
  '\u001B[A': 'back',
  o: 'nextOpen',
  '\t': 'nextOpen',
  q: 'quit',
  '\u001B': 'quit',
  '\u0003': 'quit',
  '\u0004': 'quit',
  '': 'quit',
};

export function actionOf(key: string): Action {
  if (/^[1-9]$/.test(key)) return { does: 'memory', match: Number(key) };
  return { does: keys[key] ?? 'none' };
}
