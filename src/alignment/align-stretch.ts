import { beadCosts, beads } from './bead.ts';
import { bandAlong, grouped } from './coarse.ts';
import { cutsBetween } from './cuts.ts';
import type { FoundPair } from './found-pair.ts';
import { type Band, gridOf, type Stretch } from './grid.ts';
import { bestBeads } from './lattice.ts';
import { firstLengths } from './length-model.ts';
import type { Resembler } from './resemblance.ts';
import { resemblerFromAfar } from './resemblance-from-afar.ts';
import { beadScorer, type Models, type ScoredSides } from './scoring.ts';

/** What a text is aligned with: its sides, what their words say of each other, lengths and beads. */
type Aligning = { readonly sides: ScoredSides; readonly look: Resembler; readonly models: Models };

/** Up to so many cells a stretch is looked at as a whole; a longer one only near where its parts meet. */
const fewCells = 10_000;
/** So many rows are gone through at once; then all but the last of them are settled. */
const rowsAtOnce = 3000;
const unsettledRows = 100;

/** Aligns a stretch. Memory is that of `rowsAtOnce` rows, time grows with the length. */
export function alignStretch(stretch: Stretch, aligning: Aligning): readonly FoundPair[] {
  const [rows, columns] = [stretch.viEnd - stretch.vi, stretch.enEnd - stretch.en];
  const band = rows * columns > fewCells ? bandOf(stretch, aligning) : undefined;
  const settled: FoundPair[] = [];
  let rest = stretch;
  while (band !== undefined && rest.viEnd - rest.vi > rowsAtOnce) {
    const viEnd = rest.vi + rowsAtOnce;
    const middle = ((band.low[viEnd - stretch.vi] ?? 0) + (band.high[viEnd - stretch.vi] ?? 0)) >> 1;
    const window = { ...rest, viEnd, enEnd: Math.max(rest.en, middle) };
    const pairs = alignWindow(window, bandFrom(band, rest.vi - stretch.vi), aligning);
    const kept = settledOf(pairs, viEnd - unsettledRows);
    for (const pair of kept) settled.push(pair);
    const last = kept.at(-1);
    rest = { ...rest, vi: last?.viEnd ?? viEnd, en: last?.enEnd ?? window.enEnd };
  }
  const pairs = alignWindow(rest, band && bandFrom(band, rest.vi - stretch.vi), aligning);
  return settled.length === 0 ? pairs : [...settled, ...pairs];
}

const bandFrom = ({ low, high }: Band, row: number): Band => ({ low: low.subarray(row), high: high.subarray(row) });

/** What comes before the last sure place among the rows up to `end`. */
function settledOf(pairs: readonly FoundPair[], end: number): readonly FoundPair[] {
  const cut = cutsBetween(pairs).findLast(({ vi }) => vi <= end);
  return pairs.filter(({ viEnd, enEnd }) => (cut === undefined ? viEnd <= end : viEnd <= cut.vi && enEnd <= cut.en));
}

function alignWindow(
  stretch: Stretch,
  band: Band | undefined,
  { sides, look, models }: Aligning,
): readonly FoundPair[] {
  const [rows, columns] = [stretch.viEnd - stretch.vi, stretch.enEnd - stretch.en];
  if (rows === 0 || columns === 0) return lonely(stretch);
  const grid = gridOf(stretch, band);
  return bestBeads(grid, beadScorer(grid, look(grid), sides, models)).map(({ bead, row, column, score }) => {
    const { vi = 0, en = 0 } = beads[bead] ?? {};
    const [i, j] = [stretch.vi + row, stretch.en + column];
    return { bead, score, vi: i, viEnd: i + vi, en: j, enEnd: j + en };
  });
}

/** Sentences that have no other side to look at. */
function lonely({ vi, viEnd, en, enEnd }: Stretch): readonly FoundPair[] {
  const each = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
  return [
    ...each(vi, viEnd).map((i) => ({ bead: 0, score: 1, vi: i, viEnd: i + 1, en, enEnd: en })),
    ...each(en, enEnd).map((j) => ({ bead: 1, score: 1, vi: viEnd, viEnd, en: j, enEnd: j + 1 })),
  ];
}

/** Where to look in a long stretch: along the alignment of its groups of sentences. */
function bandOf(stretch: Stretch, { sides, look }: Aligning): Band {
  const vi = grouped(sides.vi, stretch.vi, stretch.viEnd);
  const en = grouped(sides.en, stretch.en, stretch.enEnd);
  const whole = { vi: 0, viEnd: vi.lengths.length, en: 0, enEnd: en.lengths.length };
  const pairs = alignStretch(whole, {
    sides: { vi, en, viBlocks: undefined, enBlocks: undefined },
    look: resemblerFromAfar(vi, en, look.association, look.freeShare),
    models: { lengths: firstLengths(vi.lengths, en.lengths), costs: beadCosts(false) },
  });
  return bandAlong(pairs, stretch);
}
