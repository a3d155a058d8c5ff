import { Command } from 'commander';
import { referencesTo } from '../../article-references.ts';
import { conceptAsked } from '../../concept-asked.ts';
import { type EditOptions, ownFile, runEdit, tellEdit, withEditing } from '../../glossary-edits.ts';
import { openFor } from '../../options.ts';
import { shownPath } from '../../report.ts';
import { fail, type Shell, Stop } from '../../shell.ts';

type RemoveOptions = EditOptions & { readonly yes: boolean };

export function removeCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('remove')
    .description(t('glossary.remove.description'))
    .argument('<concept>', t('glossary.show.concept'))
    .option('--yes', t('glossary.remove.yes'), false)
    .addHelpText('after', `\n${t('glossary.remove.examples')}`)
    .action((asked: string, options: RemoveOptions) => runRemove(shell, asked, options));
  return withEditing(command, shell);
}

async function runRemove(shell: Shell, asked: string, options: RemoveOptions): Promise<void> {
  const glossary = await openFor(shell, options);
  const { id, vi } = conceptAsked(asked, glossary) ?? fail(shell, 'glossary.show.unknown', { asked });
  const isLayered = glossary.originsOf(id) !== undefined;
  const before = [...glossary.concepts()].find(({ successor }) => successor === id);
  if (before !== undefined && !isLayered)
    fail(shell, 'glossary.remove.successor', { id, vi: before.vi, other: before.id });
  const file = ownFile(shell, glossary.placeOf(id)?.file ?? '');
  for (const { path, line } of referencesTo(shell.folder, id)) {
    shell.note(`${shownPath(shell, path)}:${line}  ${shell.t('glossary.remove.referenced', { id })}`);
  }
  if (!options.dryRun && !options.yes && shell.interactive) await askLeave(shell, vi);
  const edited = await runEdit(shell, options, file, { kind: 'remove', id });
  await tellEdit(shell, options, { file, id, edited, done: 'glossary.remove.done' });
  if (isLayered) shell.note(shell.t('glossary.remove.below', { id }));
}

async function askLeave(shell: Shell, vi: string): Promise<void> {
  const { askYes } = await import('../../prompts.ts');
  if (!(await askYes(shell, shell.t('glossary.remove.ask', { vi })))) throw new Stop(2);
}
