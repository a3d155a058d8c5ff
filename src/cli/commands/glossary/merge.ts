import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { writeWhole } from '../../../files/index.ts';
import type { Merge, MergeConflict, Preference, WrittenConcept } from '../../../glossary/source.ts';
import { unifiedDiff } from '../../diff.ts';
import { ownFile, runEdits } from '../../glossary-edits.ts';
import { shownPath, stopOn } from '../../report.ts';
import { fail, type Shell } from '../../shell.ts';

type MergeOptions = {
  readonly prefer: Preference;
  readonly conflicts: string;
  readonly dryRun: boolean;
  readonly json: boolean;
};

export function mergeCommand(shell: Shell): Command {
  const { t } = shell;
  return new Command('merge')
    .description(t('glossary.merge.description'))
    .argument('<ours>', t('glossary.merge.ours'))
    .argument('<theirs>', t('glossary.merge.theirs'))
    .argument('[base]', t('glossary.merge.base'))
    .addOption(
      new Option('--prefer <side>', t('glossary.merge.prefer')).choices(['ask', 'ours', 'theirs']).default('ask'),
    )
    .option('--conflicts <file>', t('glossary.merge.conflicts'), 'conflicts.yaml')
    .option('--dry-run', t('glossary.edits.dryRun'), false)
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('glossary.merge.examples')}`)
    .action((ours: string, theirs: string, base: string | undefined, options: MergeOptions) =>
      runMerge(shell, { ours, theirs, base }, options),
    );
}

type Sides = { readonly ours: string; readonly theirs: string; readonly base: string | undefined };

async function runMerge(shell: Shell, { ours, theirs, base }: Sides, options: MergeOptions): Promise<void> {
  const { mergeGlossaries } = await import('../../../glossary/source.ts');
  const file = ownFile(shell, resolve(shell.folder, ours));
  const all = await conceptsOf(shell, theirs);
  const filled = all.filter(({ en }) => en !== unfilled);
  const sides = {
    ours: await conceptsOf(shell, ours),
    theirs: filled,
    base: base === undefined ? [] : await conceptsOf(shell, base),
  };
  const merge = mergeGlossaries(sides, options.prefer);
  const conflictsPath = merge.conflicts.length > 0 ? newFile(shell, options) : undefined;
  const edited = await runEdits(shell, options, file, merge.edits);
  const diff = unifiedDiff(shownPath(shell, file), edited.before, edited.after);
  if (conflictsPath !== undefined && !options.dryRun) {
    await writeConflicts(shell, conflictsPath, { ours, theirs, conflicts: merge.conflicts, domain: domainIn(sides) });
  }
  await tell(shell, options, { ours, merge, diff, skipped: all.length - filled.length, conflictsPath });
}

/** What `glossary extract` writes where a person is to write the English. */
const unfilled = '?';

/** The entries of a file, each with the domain it is of. */
async function conceptsOf(shell: Shell, path: string): Promise<readonly WrittenConcept[]> {
  const { loadGlossary, writtenConcept } = await import('../../../glossary/source.ts');
  const { value, problems } = await loadGlossary([resolve(shell.folder, path)]);
  await stopOn(shell, problems);
  return value.concepts.map(({ concept }) => writtenConcept(concept));
}

function domainIn({ ours, theirs }: { readonly [side: string]: readonly WrittenConcept[] }): string {
  return ours?.[0]?.domain ?? theirs?.[0]?.domain ?? '';
}

/** A file that was there before would be lost. */
function newFile(shell: Shell, { conflicts }: MergeOptions): string {
  const path = resolve(shell.folder, conflicts);
  return existsSync(path) ? fail(shell, 'glossary.merge.conflictsThere', { path: conflicts }) : path;
}

type Told = {
  readonly ours: string;
  readonly theirs: string;
  readonly conflicts: readonly MergeConflict[];
  readonly domain: string;
};

async function writeConflicts(shell: Shell, path: string, { ours, theirs, conflicts, domain }: Told): Promise<void> {
  const { conflictFile } = await import('../../../glossary/source.ts');
  const { t } = shell;
  const shown = (value: unknown): string => (value === undefined ? t('glossary.merge.nothing') : JSON.stringify(value));
  const text = conflictFile(domain, conflicts, {
    head: [
      t('glossary.merge.file.head', { count: conflicts.length, ours, theirs }),
      t('glossary.merge.file.then', { ours, file: shownPath(shell, path) }),
    ],
    ofKey: ({ key, ours: own, theirs: other, base }) =>
      t('glossary.merge.file.key', { key, ours: shown(own), theirs: shown(other), base: shown(base) }),
    ofRemoval: ({ kind, id }) => t(`glossary.merge.file.${kind}`, { id, ours, theirs }),
  });
  await writeWhole(path, text);
}

type Outcome = {
  readonly ours: string;
  readonly merge: Merge;
  readonly diff: string;
  readonly skipped: number;
  readonly conflictsPath: string | undefined;
};

async function tell(shell: Shell, { dryRun, json }: MergeOptions, outcome: Outcome): Promise<void> {
  const { ours, merge, diff, skipped, conflictsPath } = outcome;
  const { t } = shell;
  const count = (kind: string): number => merge.edits.filter((edit) => edit.kind === kind).length;
  const counts = { added: count('add'), changed: count('change'), removed: count('remove') };
  if (json) {
    const { conflicts } = merge;
    await shell.print(`${JSON.stringify({ version: 1, saved: !dryRun, ...counts, skipped, conflicts, diff })}\n`);
  } else {
    if (dryRun) await shell.print(diff);
    shell.note(t(dryRun ? 'glossary.merge.wouldBe' : 'glossary.merge.done', { ours, ...counts }));
    if (skipped > 0) shell.note(t('glossary.merge.skipped', { count: skipped }));
  }
  if (conflictsPath === undefined) return;
  const path = shownPath(shell, conflictsPath);
  shell.note(t('glossary.merge.open', { count: merge.conflicts.length, path }));
  shell.exitCode = 1;
}
