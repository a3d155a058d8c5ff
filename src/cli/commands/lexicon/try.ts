import { Command } from 'commander';
import type { LexiconSource } from '../../../glossary/source.ts';
import { rowsAsked, withRows } from '../../lexicon/rows.ts';
import { lexiconPlaces } from '../../lexicon.ts';
import { openFor } from '../../options.ts';
import { reportProblems, stopOn } from '../../report.ts';
import { fail, type Shell } from '../../shell.ts';
import { styled } from '../../styles.ts';

type Options = {
  readonly row?: string;
  readonly sentences: readonly string[];
  readonly json: boolean;
};

type Change = { readonly vi: string; readonly before: string; readonly after: string };

export function tryCommand(shell: Shell): Command {
  const { t } = shell;
  return new Command('try')
    .description(t('lexicon.try.description'))
    .argument('[file]', t('lexicon.try.file'))
    .option('--row <yaml>', t('lexicon.try.row'))
    .option(
      '--sentences <file>',
      t('lexicon.try.sentences'),
      (file: string, files: readonly string[]) => [...files, file],
      [],
    )
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('lexicon.try.examples')}`)
    .action((file: string | undefined, options: Options) => tryRows(shell, file, options));
}

async function tryRows(
  shell: Shell,
  file: string | undefined,
  { row, sentences: files, json }: Options,
): Promise<void> {
  if ((file === undefined) === (row === undefined)) fail(shell, 'lexicon.try.noRow');
  const [{ lintLexicon, readLexiconSource }, { drafterNames }, { examplesFor }] = await Promise.all([
    import('../../../glossary/source.ts'),
    import('../../../drafting/index.ts'),
    import('../../lexicon/examples.ts'),
  ]);
  const [before, rows] = await Promise.all([
    readLexiconSource(lexiconPlaces(shell).folder),
    rowsAsked(shell, file, row),
  ]);
  await stopOn(shell, [...before.problems, ...rows.problems]);
  const after = withRows(before.value, rows.value);
  const own = new Set([...rows.value.entries, ...rows.value.rules].map(({ placeOf }) => placeOf().file));
  const findings = lintLexicon(after, drafterNames).filter(({ place }) => own.has(place.file));
  const sentences = await examplesFor(shell, after, files);
  const changes = await changesIn(shell, sentences, before.value, after);
  if (json) {
    await shell.print(`${JSON.stringify({ version: 1, sentences: sentences.length, changes, findings })}\n`);
  } else {
    for (const change of changes) await shell.print(shown(shell, change));
    await reportProblems(shell, findings, 'lexiconLint');
  }
  shell.note(shell.t('lexicon.try.changed', { count: changes.length, size: sentences.length }));
  if (findings.length > 0) shell.exitCode = 1;
}

/** The sentences whose draft the rows change. */
async function changesIn(
  shell: Shell,
  sentences: readonly string[],
  before: LexiconSource,
  after: LexiconSource,
): Promise<readonly Change[]> {
  const [glossary, { analyser }, { readDocument }, { drafter }, { lexiconOf }] = await Promise.all([
    openFor(shell, { glossary: [], builtin: true }),
    import('../../../analysis/index.ts'),
    import('../../../document/index.ts'),
    import('../../../drafting/index.ts'),
    import('../../../glossary/source.ts'),
  ]);
  const reader = analyser(glossary);
  const drafters = [before, after].map((source) => drafter(glossary, lexiconOf(source)));
  return sentences.flatMap((vi) => {
    const document = readDocument(vi, 'text');
    const analysis = reader.analyse(document);
    const [old = '', made = ''] = drafters.map(({ draft }) =>
      draft(document, analysis)
        .map(({ en }) => en)
        .join(' '),
    );
    return old === made ? [] : [{ vi, before: old, after: made }];
  });
}

function shown(shell: Shell, { vi, before, after }: Change): string {
  return `  ${vi}\n${styled(shell, 'red', `- ${before}`)}\n${styled(shell, 'green', `+ ${after}`)}\n\n`;
}
