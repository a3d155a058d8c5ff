import type { Symbols } from '../model/symbols.ts';

/** Makes something of symbols when it is first asked for, and keeps it as long as they are: the tables of a reader take some 30 ms. */
export function onceEach<T>(make: (symbols: Symbols) => T): (symbols: Symbols) => T {
  const made = new WeakMap<Symbols, { readonly value: T }>();
  return (symbols) => {
    const known = made.get(symbols) ?? { value: make(symbols) };
    made.set(symbols, known);
    return known.value;
  };
}
