import { Command, Option } from 'commander';
import type { Concept } from '../../../model/concept.ts';
import { type GlossaryOptions, openFor, withGlossary } from '../../options.ts';
import type { Shell } from '../../shell.ts';
import { styled } from '../../styles.ts';

type ListOptions = GlossaryOptions & { readonly domain?: string; readonly status?: string; readonly json: boolean };

export function listCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('list')
    .description(t('glossary.list.description'))
    .option('--domain <domain>', t('glossary.list.domain'))
    .addOption(new Option('--status <status>', t('glossary.list.status')).choices(['proposed', 'approved', 'official']))
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('glossary.list.examples')}`)
    .action(async (options: ListOptions) => {
      const glossary = await openFor(shell, options);
      const concepts = inVietnameseOrder([...glossary.concepts()].filter((concept) => isAsked(concept, options)));
      if (options.json) return shell.print(`${JSON.stringify({ version: 1, concepts })}\n`);
      await shell.print(concepts.map((concept) => `${line(concept, shell)}\n`).join(''));
      shell.note(t('glossary.list.count', { count: concepts.length, size: glossary.size }));
    });
  return withGlossary(command, shell);
}

function isAsked(concept: Concept, { domain, status }: ListOptions): boolean {
  return (domain === undefined || concept.domain === domain) && (status === undefined || concept.status === status);
}

function inVietnameseOrder(concepts: readonly Concept[]): Concept[] {
  const { compare } = new Intl.Collator('vi');
  return [...concepts].sort((a, b) => compare(a.vi, b.vi));
}

function line({ vi, en, acronyms }: Concept, shell: Shell): string {
  const short = acronyms === undefined ? '' : ` (${acronyms.join(', ')})`;
  return `${styled(shell, 'bold', vi)}${short}  ${typeof en === 'string' ? en : en.named}`;
}
