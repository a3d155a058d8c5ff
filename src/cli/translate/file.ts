import type { SourceDocument } from '../../document/index.ts';
import type { TranslatedUnit } from '../../translation/pipeline/index.ts';
import { writeOutput } from '../input.ts';
import { lexiconFor } from '../lexicon.ts';
import { openInput, requireOwnFormat } from '../open-input.ts';
import { openFor } from '../options.ts';
import { progress } from '../progress.ts';
import type { Shell } from '../shell.ts';
import { estimateLine, estimateOf } from './estimate.ts';
import type { TranslateOptions } from './options.ts';
import { doubtfulAmong, toldUnits } from './told-units.ts';
import { type Translator, translatorFor } from './translator.ts';

/** `songngu translate FILE`. */
export async function translateFile(shell: Shell, path: string, options: TranslateOptions): Promise<void> {
  const document = await openInput(shell, path, { format: options.input });
  if (options.explain) return explain(shell, document, options);
  if (!options.json && options.format !== 'json' && !options.dryRun) requireOwnFormat(shell, document, options.output);
  const translator = await translatorFor(shell, options);
  try {
    await (options.dryRun ? estimate : writeEnglish)(shell, document, options, translator);
  } finally {
    await translator.close();
  }
}

async function writeEnglish(
  shell: Shell,
  document: SourceDocument,
  options: TranslateOptions,
  { translate }: Translator,
): Promise<void> {
  const tell = progress(shell, shell.t('translate.asking', { engine: options.engine }));
  const { units } = await translate(document, tell);
  tell.end();
  await writeOutput(shell, options.output, await textOf(shell, document, units, options));
  const doubtful = doubtfulAmong(units);
  if (doubtful > 0) shell.note(shell.t('translate.doubtful', { count: doubtful, units: units.length }));
}

async function textOf(
  shell: Shell,
  document: SourceDocument,
  units: readonly TranslatedUnit[],
  { format, json }: TranslateOptions,
): Promise<string | Uint8Array> {
  if (json || format === 'json') return `${JSON.stringify({ version: 1, units: toldUnits(shell, units) })}\n`;
  const [{ writeTranslated }, { toInline }] = await Promise.all([
    import('../../document/index.ts'),
    import('../../translation/pipeline/index.ts'),
  ]);
  return writeTranslated(document, new Map(units.map(({ id, en }) => [id, toInline(document, en)])));
}

async function estimate(
  shell: Shell,
  document: SourceDocument,
  { price }: TranslateOptions,
  { chosen, tasks }: Translator,
): Promise<void> {
  if (chosen === undefined)
    return shell.print(`${shell.t('translate.estimate.offline', { count: document.segments.length })}\n`);
  const line = estimateLine(shell, estimateOf(await tasks(document)), chosen, price);
  await shell.print(`${line}\n`);
}

/** The trees of the offline draft. */
async function explain(shell: Shell, document: SourceDocument, options: TranslateOptions): Promise<void> {
  const [{ analyser }, { drafter, explainDrafts }, { speakingFrom }] = await Promise.all([
    import('../../analysis/index.ts'),
    import('../../drafting/index.ts'),
    import('../speaking.ts'),
  ]);
  const [glossary, lexicon] = await Promise.all([openFor(shell, options), lexiconFor(shell)]);
  const reader = analyser(glossary);
  const analysis = reader.analyse(document, speakingFrom(shell, reader, options));
  await writeOutput(shell, options.output, explainDrafts(drafter(glossary, lexicon).draft(document, analysis)));
}
