import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { Glossary } from '../../glossary/index.ts';
import type { Concept, ConceptId } from '../../model/concept.ts';
import { type GlossaryOptions, openFor, withGlossary } from '../options.ts';
import { reportProblems, shownPath, stopOn } from '../report.ts';
import { fail, type Shell } from '../shell.ts';
import { styled } from '../styles.ts';

export function glossaryCommand(shell: Shell): Command {
  return new Command('glossary')
    .description(shell.t('glossary.description'))
    .addCommand(listCommand(shell))
    .addCommand(showCommand(shell))
    .addCommand(lintCommand(shell))
    .addCommand(compileCommand(shell));
}

type ListOptions = GlossaryOptions & { readonly domain?: string; readonly status?: string; readonly json: boolean };

function listCommand(shell: Shell): Command {
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

function showCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('show')
    .description(t('glossary.show.description'))
    .argument('<concept>', t('glossary.show.concept'))
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('glossary.show.examples')}`)
    .action(async (asked: string, options: GlossaryOptions & { readonly json: boolean }) => {
      const glossary = await openFor(shell, options);
      const concept = conceptAsked(asked, glossary) ?? fail(shell, 'glossary.show.unknown', { asked });
      const place = glossary.placeOf(concept.id);
      if (options.json) return shell.print(`${JSON.stringify({ version: 1, concept, place })}\n`);
      const { yamlOf } = await import('../yaml-text.ts');
      return shell.print(
        `# ${place === undefined ? '' : `${shownPath(shell, place.file)}:${place.line}`}\n${yamlOf(concept)}`,
      );
    });
  return withGlossary(command, shell);
}

/** By id, or by any of its names when they lead to one concept. */
function conceptAsked(asked: string, glossary: Glossary): Concept | undefined {
  const named = new Set(glossary.find(asked).exact.map(({ term }) => term.concept));
  const [only] = named.size === 1 ? named : [];
  return glossary.concept(asked as ConceptId) ?? (only === undefined ? undefined : glossary.concept(only)); // what the user typed may be an id
}

type LintOptions = { readonly json: boolean };

function lintCommand(shell: Shell): Command {
  const { t } = shell;
  return new Command('lint')
    .description(t('glossary.lint.description'))
    .argument('[path...]', t('glossary.lint.path'))
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('glossary.lint.examples')}`)
    .action(async (paths: readonly string[], { json }: LintOptions) => {
      const { lintGlossary, loadGlossary } = await import('../../glossary/source.ts');
      const asked = paths.length > 0 ? paths.map((path) => resolve(shell.folder, path)) : [shell.paths.glossary];
      const { value, problems } = await loadGlossary(asked);
      await stopOn(shell, problems);
      const findings = lintGlossary(value);
      if (json) await shell.print(`${JSON.stringify({ version: 1, findings })}\n`);
      else await reportProblems(shell, findings, 'lint');
      shell.note(t('glossary.lint.count', { count: findings.length, size: value.concepts.length }));
      if (findings.length > 0) shell.exitCode = 1;
    });
}

function compileCommand(shell: Shell): Command {
  const { t } = shell;
  return new Command('compile')
    .description(t('glossary.compile.description'))
    .addHelpText('after', `\n${t('glossary.compile.examples')}`)
    .action(async () => {
      const { compileGlossary, loadGlossary } = await import('../../glossary/source.ts');
      const { writeWhole } = await import('../../files/index.ts');
      const { value, problems } = await loadGlossary([shell.paths.glossary]);
      await stopOn(shell, problems);
      await writeWhole(shell.paths.index, compileGlossary(value));
      shell.note(
        t('glossary.compile.done', { count: value.concepts.length, path: shownPath(shell, shell.paths.index) }),
      );
    });
}
