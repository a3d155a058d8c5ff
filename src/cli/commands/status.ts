import { Command } from 'commander';
import type { ArticleStatus } from '../../translation/index.ts';
import { articleFolders } from '../articles.ts';
import { type GlossaryOptions, openFor, withGlossary } from '../options.ts';
import { shownPath } from '../report.ts';
import type { Shell } from '../shell.ts';
import { styled } from '../styles.ts';

type Options = GlossaryOptions & { readonly json: boolean };
type Row = ArticleStatus & { readonly article: string };

export function statusCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('status')
    .description(t('status.description'))
    .argument('[folder...]', t('build.path'))
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('status.examples')}`)
    .action(async (folders: readonly string[], options: Options) => {
      const glossary = await openFor(shell, options);
      const [{ articleAt }, { articleStatus }] = await Promise.all([
        import('../article.ts'),
        import('../../translation/index.ts'),
      ]);
      const rows: Row[] = [];
      for (const folder of await articleFolders(shell, folders)) {
        const article = await articleAt(shell, folder, glossary);
        rows.push({ article: shownPath(shell, folder), ...articleStatus(article) });
      }
      const total = totalOf(rows);
      if (options.json) return shell.print(`${JSON.stringify({ version: 1, articles: rows, total })}\n`);
      return shell.print(asText(shell, rows, total));
    });
  return withGlossary(command, shell);
}

const counted = [
  'units',
  'untranslated',
  'draft',
  'translated',
  'reviewed',
  'stale',
  'attic',
  'words',
  'wordsLeft',
  'behind',
] as const satisfies readonly (keyof ArticleStatus)[];

function totalOf(rows: readonly Row[]): ArticleStatus {
  const sum = (key: keyof ArticleStatus): number => rows.reduce((total, row) => total + row[key], 0);
  return Object.fromEntries(counted.map((key) => [key, sum(key)])) as ArticleStatus; // each of its keys is counted
}

function asText(shell: Shell, rows: readonly Row[], total: ArticleStatus): string {
  const told = rows.map((row) => articleLines(shell, row));
  return [...told, ...(rows.length > 1 ? [totalLines(shell, rows.length, total)] : [])].join('\n');
}

function articleLines(shell: Shell, row: Row): string {
  return `${styled(shell, 'bold', row.article)}\n${countLines(shell, row)}`;
}

function totalLines(shell: Shell, articles: number, total: ArticleStatus): string {
  return `${styled(shell, 'bold', shell.t('status.total', { count: articles }))}\n${countLines(shell, total)}`;
}

function countLines(shell: Shell, status: ArticleStatus): string {
  const { t } = shell;
  const { attic, behind } = status;
  const lines = [
    `${bar(shell, status)}  ${t('status.counts', { ...status })}`,
    t('status.words', { left: figure(status.wordsLeft), words: figure(status.words) }),
    ...(behind > 0 ? [styled(shell, 'yellow', t('status.behind', { count: behind }))] : []),
    ...(attic > 0 ? [t('status.attic', { count: attic })] : []),
  ];
  return lines.map((line) => `  ${line}\n`).join('');
}

const figure = (count: number): string => count.toLocaleString('en');

const barWidth = 24;

/** Reviewed, translated, draft and stale, missing: a part for each, and none so small that it cannot be seen. */
function bar(shell: Shell, { units, untranslated, draft, translated, reviewed, stale }: ArticleStatus): string {
  const parts = [
    { mark: '█', colour: 'green', count: reviewed },
    { mark: '▓', colour: 'green', count: translated },
    { mark: '▒', colour: 'yellow', count: draft + stale },
    { mark: '░', colour: 'dim', count: untranslated },
  ] as const;
  const widths = shares(
    parts.map(({ count }) => count),
    units,
  );
  return parts.map(({ mark, colour }, index) => styled(shell, colour, mark.repeat(widths[index] ?? 0))).join('');
}

/** Whole cells for each count, all of them together the width of the bar. */
function shares(counts: readonly number[], total: number): readonly number[] {
  if (total === 0) return counts.map(() => 0);
  const cells = counts.map((count) => (count === 0 ? 0 : Math.max(1, Math.round((barWidth * count) / total))));
  const over = cells.reduce((sum, cell) => sum + cell, 0) - barWidth;
  const widest = cells.indexOf(Math.max(...cells));
  return cells.map((cell, index) => (index === widest ? cell - over : cell));
}
