import type { Stretch } from './grid.ts';

/** Where both texts can be cut: sentence `vi` of the one and `en` of the other begin a pair, beyond doubt. */
type Cut = { readonly vi: number; readonly en: number };

/** Pieces shorter than this gain nothing. */
const shortestPiece = 12;

/** Cuts two texts of so many sentences at the places given, where the pieces are not too short. `fixed` ones are always cut at. */
export function piecesOf(vi: number, en: number, cuts: readonly Cut[], fixed: readonly Cut[] = []): readonly Stretch[] {
  const pieces: Stretch[] = [];
  let last: Cut = { vi: 0, en: 0 };
  const cutAt = (cut: Cut): void => {
    pieces.push({ vi: last.vi, viEnd: cut.vi, en: last.en, enEnd: cut.en });
    last = cut;
  };
  const bounds = [...fixed, { vi, en }];
  for (const bound of bounds) {
    for (const cut of cuts) {
      if (cut.vi >= bound.vi || cut.en >= bound.en) break;
      if (cut.vi - last.vi >= shortestPiece && cut.en > last.en) cutAt(cut);
    }
    cutAt(bound);
  }
  return pieces;
}

/** What is needed of a pair to cut behind it. */
type Judged = {
  readonly vi: number;
  readonly viEnd: number;
  readonly en: number;
  readonly enEnd: number;
  readonly score: number;
};

/** Pairs on both sides of a cut are at least this likely. */
const sure = 0.99;

/** The places between pairs of one and one that are sure, two before and two behind. */
export function cutsBetween(pairs: readonly Judged[]): readonly Cut[] {
  const isSure = (pair: Judged | undefined): boolean =>
    pair !== undefined && pair.score >= sure && pair.viEnd - pair.vi === 1 && pair.enEnd - pair.en === 1;
  return pairs.flatMap(({ vi, en }, at) =>
    [at - 2, at - 1, at, at + 1].every((near) => isSure(pairs[near])) ? [{ vi, en }] : [],
  );
}
