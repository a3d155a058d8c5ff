import { Command, Option } from 'commander';
import { type Glossary, isOfficialName, preferredEnglish, withoutSlots } from '../../../glossary/index.ts';
import type { Concept } from '../../../model/concept.ts';
import { searchKey } from '../../../text/index.ts';
import { type GlossaryOptions, openFor, withGlossary } from '../../options.ts';
import type { Shell } from '../../shell.ts';
import { styled } from '../../styles.ts';

type ListOptions = GlossaryOptions & {
  readonly domain?: string;
  readonly status?: string;
  readonly match?: string;
  readonly ambiguous: boolean;
  readonly withoutSource: boolean;
  readonly json: boolean;
};

export function listCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('list')
    .description(t('glossary.list.description'))
    .option('--domain <domain>', t('glossary.list.domain'))
    .addOption(new Option('--status <status>', t('glossary.list.status')).choices(['proposed', 'approved', 'official']))
    .option('--match <text>', t('glossary.list.match'))
    .option('--ambiguous', t('glossary.list.ambiguous'), false)
    .option('--without-source', t('glossary.list.withoutSource'), false)
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('glossary.list.examples')}`)
    .action(async (options: ListOptions) => {
      const glossary = await openFor(shell, options);
      const isAsked = filterFor(options, glossary);
      const concepts = inVietnameseOrder([...glossary.concepts()].filter(isAsked));
      if (options.json) return shell.print(`${JSON.stringify({ version: 1, concepts })}\n`);
      await shell.print(concepts.map((concept) => `${line(concept, shell)}\n`).join(''));
      shell.note(t('glossary.list.count', { count: concepts.length, size: glossary.size }));
    });
  return withGlossary(command, shell);
}

/** What all the filters asked for let through. */
function filterFor(options: ListOptions, glossary: Glossary): (concept: Concept) => boolean {
  const { domain, status, match, ambiguous, withoutSource } = options;
  const wanted = match === undefined ? undefined : searchKey(match);
  const shared = ambiguous ? sharedAcronyms(glossary) : undefined;
  return (concept) =>
    (domain === undefined || concept.domain === domain) &&
    (status === undefined || concept.status === status) &&
    (wanted === undefined || searchKey(JSON.stringify(Object.values(concept))).includes(wanted)) &&
    (shared === undefined || (concept.acronyms ?? []).some((acronym) => shared.has(withoutSlots(acronym)))) &&
    (!withoutSource || (isOfficialName(concept) && concept.source === undefined));
}

/** Acronyms that name more than one concept. */
function sharedAcronyms(glossary: Glossary): ReadonlySet<string> {
  const named = new Map<string, number>();
  for (const { acronyms = [] } of glossary.concepts()) {
    for (const acronym of new Set(acronyms.map(withoutSlots))) named.set(acronym, (named.get(acronym) ?? 0) + 1);
  }
  return new Set([...named].flatMap(([acronym, count]) => (count > 1 ? [acronym] : [])));
}

function inVietnameseOrder(concepts: readonly Concept[]): Concept[] {
  const { compare } = new Intl.Collator('vi');
  return [...concepts].sort((a, b) => compare(a.vi, b.vi));
}

function line({ vi, en, acronyms }: Concept, shell: Shell): string {
  const short = acronyms === undefined ? '' : ` (${acronyms.join(', ')})`;
  return `${styled(shell, 'bold', vi)}${short}  ${preferredEnglish({ en })}`;
}
