import type { Association } from './association.ts';
import type { Grid } from './grid.ts';
import { largest, type Resemblance, type Resembler } from './resemblance.ts';
import type { Side } from './words.ts';

/**
 * Makes ready to look at groups of sentences, which hardly ever begin and end together: words that are not found count for nothing, the
 * English words alone are asked, and of one group beside one.
 */
export function resemblerFromAfar(vi: Side, en: Side, association: Association, freeShare: number): Resembler {
  const { first, english, ratio } = association;
  const told = (1 - freeShare) / freeShare;
  const sums = new Float32Array(en.numbers.words.length);
  return Object.assign(look, { association, freeShare });

  function look({ stretch, rows, base, low, high, size }: Grid): Resemblance {
    const seen = new Float32Array(size);
    for (let row = 0; row < rows; row++) {
      const group = stretch.vi + row;
      spread(group, false);
      const weight = told / Math.max(1, (vi.starts[group + 1] ?? 0) - (vi.starts[group] ?? 0));
      for (let column = low[row] ?? 0; column < (high[row] ?? 0); column++) {
        seen[(base[row] ?? 0) + column] = resemblance(stretch.en + column, weight);
      }
      spread(group, true);
    }
    return { en: [seen], vi: [new Float32Array(size)] };
  }

  function spread(group: number, clear: boolean): void {
    const to = vi.starts[group + 1] ?? 0;
    for (let at = vi.starts[group] ?? 0; at < to; at++) {
      const word = vi.words[at] ?? 0;
      const end = first[word + 1] ?? 0;
      for (let k = first[word] ?? 0; k < end; k++) {
        const place = english[k] ?? 0;
        sums[place] = clear ? 0 : (sums[place] ?? 0) + (ratio[k] ?? 0);
      }
    }
  }

  function resemblance(group: number, weight: number): number {
    const to = en.starts[group + 1] ?? 0;
    let product = 1;
    for (let at = en.starts[group] ?? 0; at < to; at++) product *= 1 + (sums[en.words[at] ?? 0] ?? 0) * weight;
    return Math.log(Math.min(product, largest));
  }
}
