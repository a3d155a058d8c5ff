import { Command } from 'commander';
import type { MemoryMatch } from '../../../model/memory.ts';
import { type MemoryOptions, memoryToRead, withMemory } from '../../memory.ts';
import { type EnglishOptions, openFor, withEnglish } from '../../options.ts';
import { fail, type Shell } from '../../shell.ts';
import { numberFrom } from '../glossary/counts.ts';
import { toldUnit } from './told-unit.ts';

type Asked = MemoryOptions &
  EnglishOptions & { readonly least: number; readonly limit: number; readonly json: boolean };

const usualLeast = 70;
const usualLimit = 5;

/** What translating a sentence would find. */
export function memoryMatchCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('match')
    .description(t('memory.match.description'))
    .argument('<sentence>', t('memory.match.sentence'))
    .option(
      '--least <percent>',
      t('memory.match.least', { least: usualLeast }),
      (given) => percentFrom(shell, given),
      usualLeast,
    )
    .option(
      '--limit <count>',
      t('memory.match.limit', { limit: usualLimit }),
      (given) => numberFrom(shell, '--limit', given, 1),
      usualLimit,
    )
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('memory.match.examples')}`)
    .action((sentence: string, asked: Asked) => runMatch(shell, sentence, asked));
  return withMemory(withEnglish(command, shell), shell);
}

/** Above 0 up to 100, with or without its sign. */
function percentFrom(shell: Shell, given: string): number {
  const percent = Number(given.replace(/%$/, ''));
  return percent > 0 && percent <= 100 ? percent : fail(shell, 'memory.match.badPercent', { given });
}

async function runMatch(shell: Shell, sentence: string, { least, limit, json, ...asked }: Asked): Promise<void> {
  const memory = await memoryToRead(shell, asked);
  const [{ memoryLookup }, { analyser }] = await Promise.all([
    import('../../../memory/index.ts'),
    import('../../../analysis/index.ts'),
  ]);
  const glossary = await openFor(shell, asked);
  const lookup = memoryLookup(memory, glossary, analyser(glossary));
  const matches = await lookup({ vi: sentence }, { least, limit });
  await memory.close();
  if (matches.length === 0) shell.exitCode = 1;
  if (json) return shell.print(`${JSON.stringify({ version: 1, matches })}\n`);
  await shell.print(matches.map((match) => asText(match, shell)).join('\n'));
  if (matches.length === 0) shell.note(shell.t('memory.match.none', { least }));
}

function asText({ kind, match, en, repaired, unrepaired, unit }: MemoryMatch, shell: Shell): string {
  const { t } = shell;
  const changes = repaired.map((each) => `${each.en.was} → ${each.en.now}`);
  return toldUnit(shell, {
    vi: unit.vi,
    en,
    remarks: [
      t(`memory.match.kinds.${kind}`, { match }),
      ...(changes.length > 0 ? [changes.join(', ')] : []),
      ...(unrepaired.length > 0 ? [t('memory.match.unrepaired', { values: unrepaired.join(', ') })] : []),
    ],
  });
}
