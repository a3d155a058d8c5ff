import { Command, Option } from 'commander';
import type { FileFormat } from '../../document/index.ts';
import type { Glossary } from '../../glossary/index.ts';
import type { AnnotateOptions, MarkedKind } from '../../rendering/index.ts';
import { explained } from '../explain.ts';
import { writeOutput } from '../input.ts';
import { inputFormats, openInput, requireOwnFormat } from '../open-input.ts';
import { type EnglishOptions, openFor, withEncoding, withEnglish } from '../options.ts';
import { fail, type Shell } from '../shell.ts';

type Options = EnglishOptions & {
  readonly as: AnnotateOptions['as'];
  readonly all: boolean;
  readonly mark: readonly MarkedKind[];
  readonly format: 'text' | 'json';
  readonly json: boolean;
  readonly input?: FileFormat;
  readonly batch: boolean;
  readonly explain: boolean;
  readonly html: boolean;
  readonly output?: string;
};

const kinds: readonly MarkedKind[] = ['terms', 'words', 'acronyms', 'names', 'places', 'references', 'values'];

export function annotateCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('annotate')
    .description(t('annotate.description'))
    .argument('[file]', t('annotate.file'))
    .addOption(
      new Option('--as <form>', t('annotate.as')).choices(['inline', 'footnotes', 'abbr', 'list']).default('inline'),
    )
    .option('--all', t('annotate.all'), false)
    .option('--mark <kinds>', t('annotate.mark', { kinds: kinds.join(', ') }), (list) => marked(shell, list), [])
    .addOption(new Option('--format <format>', t('annotate.format')).choices(['text', 'json']).default('text'))
    .option('--json', t('options.json'), false)
    .addOption(new Option('--input <format>', t('annotate.input')).choices(inputFormats))
    .option('--html', t('annotate.html'), false)
    .option('--explain', t('annotate.explain'), false)
    .option('--batch', t('annotate.batch'), false)
    .option('-o, --output <file>', t('options.output'))
    .addHelpText('after', `\n${t('annotate.examples')}`)
    .action(async (file: string | undefined, options: Options) => {
      if (file === undefined && !options.batch) fail(shell, 'annotate.noFile');
      const glossary = await openFor(shell, options);
      if (!options.batch) return annotateFile(shell, glossary, file ?? '-', options);
      const { annotateLines } = await import('../batch.ts');
      return annotateLines(shell, glossary, file, options);
    });
  return withEncoding(withEnglish(command, shell), shell);
}

/** `--mark values` adds to what is marked anyway; the list says what is. */
function marked(shell: Shell, list: string): readonly MarkedKind[] {
  const asked = list.split(',').map((kind) => kind.trim());
  const wrong = asked.find((kind) => !kinds.some((known) => known === kind));
  if (wrong !== undefined) fail(shell, 'annotate.unknownKind', { kind: wrong, kinds: kinds.join(', ') });
  return kinds.filter((kind) => asked.includes(kind));
}

async function annotateFile(shell: Shell, glossary: Glossary, path: string, options: Options): Promise<void> {
  const document = await openInput(shell, path, { format: options.input });
  const [{ analyser }, { noteAnachronisms, speakingFrom }] = await Promise.all([
    import('../../analysis/index.ts'),
    import('../speaking.ts'),
  ]);
  const { source, format } = document;
  const made = analyser(glossary);
  const speaking = speakingFrom(shell, made, options);
  const analysis = made.analyse(document, speaking, { explain: options.explain });
  await noteAnachronisms(shell, { path, source, analysis, date: analysis.speaking?.date?.value }, glossary);
  if (options.json || options.format === 'json')
    return writeOutput(shell, options.output, `${JSON.stringify(analysis)}\n`);
  if (options.explain) {
    return writeOutput(shell, options.output, explained(analysis, source, shell));
  }
  requireOwnFormat(shell, document, options.output);
  const [{ annotatedFile, canStand, usualMarks }, { termListLabels }] = await Promise.all([
    import('../../rendering/index.ts'),
    import('../labels.ts'),
  ]);
  const mark = new Set([...usualMarks, ...options.mark]);
  if (!canStand(options.as, format)) fail(shell, 'annotate.cannotStand', { as: options.as, format });
  const file = await annotatedFile(document, analysis, {
    as: options.as,
    all: options.all,
    html: options.html,
    mark,
    isEveryday: (concept) => glossary.concept(concept)?.gloss === 'never',
    labels: termListLabels(shell),
  });
  await writeOutput(shell, options.output, file);
  const found = analysis.segments.reduce((sum, { mentions }) => sum + mentions.length, 0);
  if (found === 0 && document.segments.length > 0)
    shell.note(shell.t('annotate.nothing', { path, size: glossary.size }));
}
