import { Command, Option } from 'commander';
import type { UnitsToWrite } from '../../../formats/index.ts';
import { type GlossaryOptions, openFor, withGlossary } from '../../options.ts';
import { writePieces } from '../../pieces.ts';
import { progress } from '../../progress.ts';
import type { Shell } from '../../shell.ts';
import { unitFormatFor, unitFormatNames } from '../../unit-formats.ts';

type Asked = GlossaryOptions & {
  readonly to?: string;
  readonly output?: string;
  readonly terms: boolean;
  readonly side?: 'vi' | 'en';
};

export function unitsExportCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('export')
    .description(t('units.export.description'))
    .argument('<article>', t('units.article'))
    .option('--to <format>', t('units.export.to', { formats: unitFormatNames() }))
    .option('-o, --output <file>', t('options.output'))
    .option('--no-terms', t('units.export.noTerms'))
    .addOption(new Option('--side <side>', t('units.export.side')).choices(['en', 'vi']))
    .addHelpText('after', `\n${t('units.export.examples')}`)
    .action((article: string, asked: Asked) => runExport(shell, article, asked));
  return withGlossary(command, shell);
}

async function runExport(shell: Shell, path: string, asked: Asked): Promise<void> {
  const { to, output, side } = asked;
  const listed = unitFormatFor(shell, { name: to, path: output ?? '', beginning: new Uint8Array(0) });
  const [{ articleAt }, { unitsToExport }] = await Promise.all([
    import('../../article.ts'),
    import('../../../translation/index.ts'),
  ]);
  const glossary = await openFor(shell, asked);
  const article = await articleAt(shell, path, glossary);
  const { units, source } = article.units.value;
  const isMarked = asked.terms && listed.name.startsWith('xliff');
  const termsOf = isMarked ? (await import('./terms.ts')).termsIn(shell, article, glossary) : () => [];
  const content: UnitsToWrite = {
    original: source,
    units: unitsToExport(units, glossary, termsOf),
    date: new Date().toISOString().slice(0, 10),
    version: shell.version,
    ...(side === undefined ? {} : { side }),
  };
  const tell = progress(shell, shell.t('formats.writing'));
  await writePieces(shell, output, (await listed.load()).write(content), tell);
  tell.end();
  shell.note(shell.t('units.export.done', { count: units.length, format: listed.name }));
}
