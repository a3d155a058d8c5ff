import { basename, resolve } from 'node:path';
import { Command } from 'commander';
import type { Glossary } from '../../glossary/index.ts';
import type { ArticleBuild } from '../../translation/index.ts';
import { articleFolders } from '../articles.ts';
import { type EnglishOptions, openFor, withEnglish } from '../options.ts';
import { shownPath } from '../report.ts';
import { type Shell, Stop } from '../shell.ts';

type BuildOptions = EnglishOptions & { readonly watch: boolean };

export function buildCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('build')
    .description(t('build.description'))
    .argument('[folder...]', t('build.path'))
    .addHelpText('after', `\n${t('build.examples')}`)
    .option('--watch', t('build.watch'), false)
    .action(async (folders: readonly string[], options: BuildOptions) => {
      const asked = await articleFolders(shell, folders);
      if (options.watch) return watchFolders(shell, asked, options);
      const glossary = await openFor(shell, options);
      for (const folder of asked) await buildFolder(shell, folder, glossary, options);
    });
  return withEnglish(command, shell);
}

/** Builds now and after each change, of the glossary layers too; what is wrong with an article is told, and the next change is waited for. */
async function watchFolders(shell: Shell, folders: readonly string[], options: EnglishOptions): Promise<void> {
  const { changesUnder } = await import('../check/watch.ts');
  const build = async (): Promise<void> => {
    const glossary = await openFor(shell, options);
    for (const folder of folders) await buildFolder(shell, folder, glossary, options);
  };
  await unlessStopped(build);
  shell.note(shell.t('build.watching'));
  const layers = options.glossary.map((path) => resolve(shell.folder, path));
  for await (const _ of changesUnder([...folders, ...layers], undefined, shell.until)) await unlessStopped(build);
}

async function unlessStopped(build: () => Promise<void>): Promise<void> {
  await build().catch((error: unknown) => {
    if (!(error instanceof Stop)) throw error;
  });
}

async function buildFolder(shell: Shell, folder: string, glossary: Glossary, options: EnglishOptions): Promise<void> {
  const [{ articleAt, makersFor, stopOnArticle, usage }, { noteAnachronisms }] = await Promise.all([
    import('../article.ts'),
    import('../speaking.ts'),
  ]);
  const { prepareArticle, writeArticle } = await import('../../translation/index.ts');
  const article = await articleAt(shell, folder, glossary);
  const { makers, analysed } = makersFor(shell, article, glossary, options);
  const build = prepareArticle(article, glossary, makers);
  const { value: written, problems } = await writeArticle(article, build);
  if (problems.length > 0) await stopOnArticle(shell, problems);
  const used = new Set(build.report.conceptsUsed);
  let mentions = 0;
  for (const found of analysed.map(({ analysis }) => usage(analysis))) {
    mentions += found.mentions;
    for (const concept of found.concepts) used.add(concept);
  }
  for (const each of analysed) await noteAnachronisms(shell, each, glossary);
  await shell.print(
    `${shownPath(shell, folder)}\n${filesLine(shell, build, written)}${countsLines(shell, build, used.size, glossary.size, mentions)}`,
  );
}

function filesLine({ t }: Shell, { files }: ArticleBuild, written: readonly string[]): string {
  const names = new Set(written.map((path) => basename(path)));
  const same = Object.keys(files).filter((name) => !names.has(name));
  const lines = [
    ...(names.size > 0 ? [t('build.written', { files: [...names].join(', ') })] : []),
    ...(same.length > 0 ? [t('build.same', { files: same.join(', ') })] : []),
  ];
  return lines.map((line) => `  ${line}\n`).join('');
}

function countsLines({ t }: Shell, { report }: ArticleBuild, used: number, size: number, mentions: number): string {
  return `  ${t('build.units', { ...report })}\n  ${t('build.glossary', { used, size, mentions })}\n`;
}
