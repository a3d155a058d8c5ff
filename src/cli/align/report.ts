import { type AlignedPair, leastScore } from '../../alignment/index.ts';
import type { Shell } from '../shell.ts';

/** Two texts by their sentences, and the pairs they make. */
export type Aligned = {
  readonly vi: readonly string[];
  readonly en: readonly string[];
  readonly pairs: readonly AlignedPair[];
};

/** The shape that `songngu schema align` describes. Scores to three places. */
export function alignedJson({ vi, en, pairs }: Aligned): { readonly version: 1 } & Aligned {
  return { version: 1, vi, en, pairs: pairs.map((pair) => ({ ...pair, score: Number(pair.score.toFixed(3)) })) };
}

/** A line a pair: Vietnamese, English, score. Tabs and line breaks within a sentence become spaces. */
export function alignedTsv({ vi, en, pairs }: Aligned): string {
  const cell = (texts: readonly string[], indexes: readonly number[]) =>
    joined(texts, indexes).replace(/[\t\r\n]+/g, ' ');
  return pairs.map((pair) => `${cell(vi, pair.vi)}\t${cell(en, pair.en)}\t${pair.score.toFixed(2)}\n`).join('');
}

/** A Markdown table, a row a pair; `?` behind the number of one that is doubtful. */
export function alignedMarkdown({ vi, en, pairs }: Aligned, { t }: Pick<Shell, 't'>): string {
  const rows = pairs.map((pair, index) => [
    `${index + 1}${pair.score < leastScore ? '?' : ''}`,
    cell(joined(vi, pair.vi)),
    cell(joined(en, pair.en)),
    pair.score.toFixed(2),
  ]);
  const head = ['#', t('align.columns.vi'), t('align.columns.en'), t('align.columns.score')];
  return [head, ['---', '---', '---', '---:'], ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
}

const joined = (texts: readonly string[], indexes: readonly number[]): string =>
  indexes.map((index) => texts[index] ?? '').join(' ');

const cell = (text: string): string => text.replace(/[\r\n]+/g, ' ').replaceAll('|', '\\|');
