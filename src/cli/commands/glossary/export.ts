import { Command, Option } from 'commander';
import type { Exported, ExportOptions, LeftOut } from '../../../formats/index.ts';
import type { Concept } from '../../../model/concept.ts';
import { formatFor, formatNames } from '../../formats.ts';
import { writeOutput } from '../../input.ts';
import { type GlossaryOptions, openFor, withGlossary } from '../../options.ts';
import { writePieces } from '../../pieces.ts';
import { progress } from '../../progress.ts';
import { fail, type Shell } from '../../shell.ts';

type Asked = GlossaryOptions & {
  readonly houseStyle?: string;
  readonly to?: string;
  readonly output?: string;
  readonly domain?: string;
  readonly status?: string;
  readonly title: string;
  readonly header?: boolean;
  readonly report?: string;
  readonly json: boolean;
};

export function exportCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('export')
    .description(t('glossary.export.description'))
    .option('--to <format>', t('glossary.export.to', { formats: formatNames('writes') }))
    .option('-o, --output <file>', t('options.output'))
    .option('--domain <domain>', t('glossary.list.domain'))
    .addOption(new Option('--status <status>', t('glossary.list.status')).choices(['proposed', 'approved', 'official']))
    .option('--house-style <style>', t('options.houseStyle'))
    .option('--title <title>', t('glossary.export.title'), 'Songngu')
    .option('--header', t('glossary.export.header'))
    .option('--no-header', t('glossary.export.noHeader'))
    .option('--report <file>', t('glossary.export.report'))
    .option('--json', t('glossary.export.json'), false)
    .addHelpText('after', `\n${t('glossary.export.examples')}`)
    .action((asked: Asked) => runExport(shell, asked));
  return withGlossary(command, shell);
}

async function runExport(shell: Shell, asked: Asked): Promise<void> {
  const { output, json } = asked;
  if (json && (output === undefined || output === '-')) fail(shell, 'formats.jsonWithoutOutput');
  const listed = formatFor(shell, 'writes', { name: asked.to, path: output });
  const glossary = await openFor(shell, asked);
  const concepts = [...glossary.concepts()].filter((concept) => isAsked(concept, asked));
  const { write } = await listed.load();
  const exported =
    write?.(concepts, optionsOf(asked)) ?? fail(shell, 'formats.unknown', { name: listed.name, names: '' });
  const tell = progress(shell, shell.t('formats.writing'));
  await writePieces(shell, output, exported.content, tell);
  tell.end();
  await tellOutcome(shell, asked, { format: listed.name, concepts: concepts.length, exported });
}

function isAsked(concept: Concept, { domain, status }: Asked): boolean {
  return (domain === undefined || concept.domain === domain) && (status === undefined || concept.status === status);
}

function optionsOf({ title, header }: Asked): ExportOptions {
  const date = new Date().toISOString().slice(0, 10);
  return { title, date, ...(header === undefined ? {} : { header }) };
}

type Outcome = { readonly format: string; readonly concepts: number; readonly exported: Exported };

async function tellOutcome(
  shell: Shell,
  { json, report }: Asked,
  { format, concepts, exported }: Outcome,
): Promise<void> {
  const { leftOut } = exported;
  const facts = `${JSON.stringify({ version: 1, format, concepts, leftOut })}\n`;
  if (report !== undefined) await writeOutput(shell, report, facts);
  if (json) await shell.print(facts);
  shell.note(shell.t('glossary.export.done', { count: concepts }));
  for (const [code, those] of byCode(leftOut)) {
    const examples = those.slice(0, mostExamples).map(({ text }) => `“${text}”`);
    const more = those.length > mostExamples ? ', …' : '';
    shell.note(`  ${shell.t(`leftOut.${code}`, { ...those[0], count: those.length })} ${examples.join(', ')}${more}`);
  }
}

/** So many of each kind are named; `--report` has them all. */
const mostExamples = 5;

function byCode(leftOut: readonly LeftOut[]): ReadonlyMap<string, readonly LeftOut[]> {
  const codes = new Map<string, LeftOut[]>();
  for (const each of leftOut) {
    const those = codes.get(each.code) ?? [];
    those.push(each);
    codes.set(each.code, those);
  }
  return codes;
}
