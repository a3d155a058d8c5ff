import { Command, Option } from 'commander';
import type { Found } from '../../../memory/index.ts';
import { type MemoryOptions, memoryToRead, withMemory } from '../../memory.ts';
import type { Shell } from '../../shell.ts';
import { styled } from '../../styles.ts';
import { numberFrom } from '../glossary/counts.ts';
import { toldUnit } from './told-unit.ts';

type Asked = MemoryOptions & { readonly in?: 'vi' | 'en'; readonly limit: number; readonly json: boolean };

const usualLimit = 20;

export function memorySearchCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('search')
    .description(t('memory.search.description'))
    .argument('<words...>', t('memory.search.words'))
    .addOption(new Option('--in <side>', t('memory.search.in')).choices(['vi', 'en']))
    .option(
      '--limit <count>',
      t('memory.search.limit', { limit: usualLimit }),
      (given) => numberFrom(shell, '--limit', given, 1),
      usualLimit,
    )
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('memory.search.examples')}`)
    .action((words: readonly string[], asked: Asked) => runSearch(shell, words, asked));
  return withMemory(command, shell);
}

async function runSearch(shell: Shell, words: readonly string[], asked: Asked): Promise<void> {
  const memory = await memoryToRead(shell, asked);
  const found: Found[] = [];
  const options = { limit: asked.limit, ...(asked.in && { side: asked.in }) };
  for await (const each of memory.search(words, options)) found.push(each);
  await memory.close();
  if (found.length === 0) shell.exitCode = 1;
  if (asked.json) return shell.print(`${JSON.stringify({ version: 1, units: found.map(asJson) })}\n`);
  await shell.print(found.map((each) => asText(each, shell)).join('\n'));
  if (found.length === 0) shell.note(shell.t('memory.search.none'));
  if (found.length === asked.limit) shell.note(shell.t('memory.search.more', { limit: asked.limit }));
}

function asJson({ unit, places }: Found): unknown {
  return { ...unit, places };
}

function asText({ unit, places }: Found, shell: Shell): string {
  return toldUnit(shell, {
    vi: marked(unit.vi, places.vi, shell),
    en: marked(unit.en, places.en, shell),
    remarks: [shell.t(`memory.status.${unit.status}`), ...(unit.from ? [unit.from.document] : [])],
  });
}

function marked(text: string, places: Found['places']['vi'], shell: Shell): string {
  let told = '';
  let last = 0;
  for (const { start, end } of places) {
    told += text.slice(last, start) + styled(shell, 'bold', text.slice(start, end));
    last = end;
  }
  return told + text.slice(last);
}
