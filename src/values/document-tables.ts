import type { DocumentType, Issuer, Symbols } from '../model/symbols.ts';
import { keyNumber, type NumberSet, numberSet } from './key-numbers.ts';
import { keysIn, type Phrases, phrasesOf } from './phrases.ts';

/** The symbols of document numbers, made ready. Keys are folded by `symbolKey`. */
export type DocumentTables = {
  /** Types by the symbol; one symbol may name two: TT is thông tư of the state and thông tri of the Party. */
  readonly bySymbol: ReadonlyMap<string, readonly DocumentType[]>;
  readonly issuers: ReadonlyMap<string, Issuer>;
  /** The code by another spelling of it, which its key would take for another body: TƯ is TW, not TU. */
  readonly spellings: ReadonlyMap<string, string>;
  /** The numbers of the last keys of the words that stand before a number: Nghị *quyết*, *số*, chuyên *đề*. */
  readonly before: NumberSet;
  /** The words of types. */
  readonly starts: Phrases<true>;
};

export function documentTables({ documentTypes, documentAdjectives, figures, issuers }: Symbols): DocumentTables {
  const bySymbol = new Map<string, DocumentType[]>();
  for (const type of documentTypes) {
    if (type.unwritten === true) continue;
    const key = symbolKey(type.symbol);
    bySymbol.set(key, [...(bySymbol.get(key) ?? []), type]);
  }
  return {
    bySymbol,
    issuers: new Map(issuers.map((issuer) => [symbolKey(issuer.code), issuer])),
    before: numberSet(
      [
        ...documentTypes.flatMap((type) => [type.vi, type.symbol]),
        ...documentAdjectives.map(({ vi }) => vi),
        ...figures.number,
      ].map((words) => keyNumber(keysIn(words).at(-1) ?? '')),
    ),
    starts: phrasesOf<true>([{ vi: documentTypes.map(({ vi }) => vi), meaning: true }]),
    spellings: new Map(issuers.flatMap(({ code, also = [] }) => also.map((spelling) => [spelling, code] as const))),
  };
}

/** A code without its diacritics: NĐ-CP, ND-CP. The case stays: TTg, TTr. */
export function plainCode(code: string): string {
  return code.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[ĐÐ]/g, 'D').replaceAll(/[đð]/g, 'd');
}

/** Đ, Ð and D are typed for one another, and a line in capitals turns TTg into TTG. `QH13` has the key of `QH{n}`. */
export function symbolKey(symbol: string): string {
  const known = symbolKeys.get(symbol);
  if (known !== undefined) return known;
  if (symbolKeys.size === mostSymbols) symbolKeys.clear();
  const key = keyOfSymbol(symbol);
  symbolKeys.set(symbol, key);
  return key;
}

/** The keys of the codes seen: texts have few, and each is asked for again and again. */
const symbolKeys = new Map<string, string>();
const mostSymbols = 5000;

function keyOfSymbol(symbol: string): string {
  return plainCode(symbol)
    .replace(/(?:\{n\}|\d{1,2})$/, '{n}')
    .replaceAll(/[^A-Za-z{}]/g, '')
    .toUpperCase();
}
