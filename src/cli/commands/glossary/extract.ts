import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import type { Proposal } from '../../../extraction/index.ts';
import { writeOutput } from '../../input.ts';
import { type GlossaryOptions, openFor, withEncoding, withGlossary, withSpeaking } from '../../options.ts';
import { fail, type Shell } from '../../shell.ts';
import type { TallyOptions } from '../../text-tally.ts';
import { numberFrom } from './counts.ts';

type ExtractOptions = GlossaryOptions &
  TallyOptions & {
    readonly min: number;
    readonly limit: number;
    readonly domain: string;
    readonly output?: string;
    readonly json: boolean;
  };

export function extractCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('extract')
    .description(t('glossary.extract.description'))
    .argument('[file...]', t('glossary.coverage.file'))
    .option('--batch', t('glossary.coverage.batch'), false)
    .option('--min <count>', t('glossary.extract.min'), (given) => numberFrom(shell, '--min', given, 1), 2)
    .option('--limit <number>', t('glossary.extract.limit'), (given) => numberFrom(shell, '--limit', given, 1), 200)
    .option('--domain <domain>', t('glossary.extract.domain'), 'proposals')
    .option('-o, --output <file>', t('glossary.extract.output'))
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('glossary.extract.examples')}`)
    .action((files: readonly string[], options: ExtractOptions) => runExtract(shell, files, options));
  return withEncoding(withSpeaking(withGlossary(command, shell), shell), shell);
}

async function runExtract(shell: Shell, files: readonly string[], options: ExtractOptions): Promise<void> {
  const { output, json, min, limit } = options;
  if (files.length === 0) fail(shell, 'glossary.extract.noFile');
  if (output !== undefined && output !== '-' && existsSync(resolve(shell.folder, output)))
    fail(shell, 'glossary.extract.there', { path: output });
  const glossary = await openFor(shell, options);
  const [{ ProposalTally }, { forEachText }] = await Promise.all([
    import('../../../extraction/index.ts'),
    import('../../text-tally.ts'),
  ]);
  const tally = new ProposalTally(glossary);
  await forEachText(shell, glossary, files, options, (text) => tally.add(text));
  const proposals = tally.proposals({ least: min, limit });
  const { texts } = tally;
  const written = json
    ? `${JSON.stringify({ version: 1, texts, proposals })}\n`
    : await asYaml(shell, proposals, texts, options);
  await writeOutput(shell, output, written);
  shell.note(shell.t('glossary.extract.found', { count: proposals.length, texts }));
}

async function asYaml(
  { t }: Shell,
  proposals: readonly Proposal[],
  texts: number,
  { domain, output }: ExtractOptions,
): Promise<string> {
  const { proposalFile } = await import('../../../extraction/index.ts');
  const file = output === undefined || output === '-' ? 'proposals.yaml' : output;
  return proposalFile(domain, proposals, {
    head: [t('glossary.extract.file.head', { texts }), t('glossary.extract.file.then', { file })],
    of: ({ kind, count, acronyms, first }) =>
      t(`glossary.extract.file.${kind === 'acronym' && acronyms.length === 0 ? 'unexplained' : 'entry'}`, {
        times: count,
        ...first,
      }),
  });
}
