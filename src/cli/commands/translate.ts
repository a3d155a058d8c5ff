import { Command, Option } from 'commander';
import type { DocumentFormat, SourceDocument } from '../../document/index.ts';
import type { Draft } from '../../drafting/index.ts';
import type { Analysis } from '../../model/mention.ts';
import { readInput, writeOutput } from '../input.ts';
import { lexiconFor } from '../lexicon.ts';
import { type EnglishOptions, openFor, withEnglish } from '../options.ts';
import { fail, type Shell } from '../shell.ts';

type Options = EnglishOptions & {
  readonly engine: 'offline';
  readonly format: 'text' | 'json';
  readonly json: boolean;
  readonly input?: DocumentFormat;
  readonly batch: boolean;
  readonly explain: boolean;
  readonly output?: string;
};

/** Drafts documents one after the other. */
type Drafting = {
  readonly read: (
    source: string,
    format: DocumentFormat,
  ) => { readonly document: SourceDocument; readonly analysis: Analysis };
  readonly draft: (document: SourceDocument, analysis: Analysis) => readonly Draft[];
};

export function translateCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('translate')
    .description(t('translate.description'))
    .argument('[file]', t('translate.file'))
    .addOption(new Option('--engine <name>', t('translate.engine')).choices(['offline']).default('offline'))
    .addOption(new Option('--format <format>', t('translate.format')).choices(['text', 'json']).default('text'))
    .option('--json', t('options.json'), false)
    .addOption(new Option('--input <format>', t('annotate.input')).choices(['markdown', 'text']))
    .option('--explain', t('translate.explain'), false)
    .option('--batch', t('translate.batch'), false)
    .option('-o, --output <file>', t('options.output'))
    .addHelpText('after', `\n${t('translate.examples')}`)
    .action(async (file: string | undefined, options: Options) => {
      if (file === undefined && !options.batch) fail(shell, 'translate.noFile');
      const drafting = await draftingFor(shell, options);
      return options.batch ? draftLines(shell, file, drafting) : draftFile(shell, file ?? '-', options, drafting);
    });
  return withEnglish(command, shell);
}

async function draftingFor(shell: Shell, options: Options): Promise<Drafting> {
  const [glossary, lexicon] = await Promise.all([openFor(shell, options), lexiconFor(shell)]);
  const [{ analyser }, { readDocument }, { drafter }, { speakingFrom }] = await Promise.all([
    import('../../analysis/index.ts'),
    import('../../document/index.ts'),
    import('../../drafting/index.ts'),
    import('../speaking.ts'),
  ]);
  const reader = analyser(glossary);
  const speaking = speakingFrom(shell, reader, options);
  const { draft } = drafter(glossary, lexicon);
  return {
    read: (source, format) => {
      const document = readDocument(source, format);
      return { document, analysis: reader.analyse(document, speaking) };
    },
    draft,
  };
}

async function draftFile(shell: Shell, path: string, options: Options, { read, draft }: Drafting): Promise<void> {
  const source = await readInput(shell, path);
  const { formatOf, guessFormat, replaceSegments } = await import('../../document/index.ts');
  const format = options.input ?? (path === '-' ? guessFormat(source) : formatOf(path));
  const { document, analysis } = read(source, format);
  const drafts = draft(document, analysis);
  if (options.json || options.format === 'json') {
    return writeOutput(shell, options.output, `${JSON.stringify({ version: 1, units: unitsOf(drafts) })}\n`);
  }
  if (options.explain) {
    const { explainDrafts } = await import('../../drafting/index.ts');
    return writeOutput(shell, options.output, explainDrafts(drafts));
  }
  const { inlineDraft } = await import('../../drafting/index.ts');
  const english = new Map(drafts.map((one) => [one.segment.id, inlineDraft(document, one)]));
  await writeOutput(shell, options.output, replaceSegments(document, english));
}

/** What `--json` says of each segment. */
function unitsOf(drafts: readonly Draft[]): readonly unknown[] {
  return drafts.map(({ segment, en }) => ({
    id: segment.id,
    vi: segment.text,
    en,
    origin: { by: 'offline' },
    status: 'draft',
    findings: [],
  }));
}

async function draftLines(shell: Shell, path: string | undefined, { read, draft }: Drafting): Promise<void> {
  const { askedLines, tellFailed } = await import('../batch.ts');
  let [last, failed] = [0, 0];
  for await (const { line, asked } of askedLines(shell, path)) {
    last = line;
    if ('error' in asked) failed += 1;
    await shell.print(
      `${JSON.stringify('error' in asked ? { version: 1, id: asked.id, line, error: asked.error } : answerTo(asked))}\n`,
    );
  }
  tellFailed(shell, failed, last);

  function answerTo({
    id,
    text,
    format,
  }: {
    readonly id: string | number | null;
    readonly text: string;
    readonly format: DocumentFormat;
  }): object {
    const { document, analysis } = read(text, format);
    return { version: 1, id, units: unitsOf(draft(document, analysis)) };
  }
}
