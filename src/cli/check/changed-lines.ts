import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fail, type Shell } from '../shell.ts';
import { readDiff } from './diff-lines.ts';
import type { LineRange } from './sheet.ts';

/** The lines that differ from a revision. */
export type ChangedLines = {
  /** Whether one of the stretches changed. What has no lines, or stands in a file that git does not follow, counts as changed. */
  readonly touches: (lines: readonly LineRange[] | undefined) => boolean;
};

const run = promisify(execFile);

/** Whatever the user's git is set to, the diff is one that `readDiff` reads. */
const plainDiff = [
  ...['--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames'],
  ...['--src-prefix=a/', '--dst-prefix=b/'],
];

/** Asks git which lines of the working tree are not those of a revision, in the repository that the folder is in. */
export async function changedSince(shell: Shell, revision: string, folder: string): Promise<ChangedLines> {
  const git = (...argv: string[]): Promise<string> =>
    run('git', ['-C', folder, '-c', 'core.quotePath=false', ...argv], { maxBuffer: 2 ** 30 }).then(
      ({ stdout }) => stdout,
    );
  try {
    const commit = (await git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`)).trim();
    const top = (await git('rev-parse', '--show-toplevel')).trim();
    const diff = await git('diff', ...plainDiff, commit, '--', top);
    const tracked = await git('ls-files', '--full-name', '-z', '--', top);
    return { touches: touching(readDiff(diff), new Set(tracked.split('\0')), top) };
  } catch (error) {
    const { stderr = '', code } = error as { stderr?: string; code?: unknown }; // what execFile rejects with
    const reason = code === 'ENOENT' ? 'git' : (stderr.trim().split('\n')[0] ?? '');
    return fail(shell, 'check.noRevision', { revision, reason });
  }
}

function touching(
  changed: ReturnType<typeof readDiff>,
  tracked: ReadonlySet<string>,
  top: string,
): ChangedLines['touches'] {
  const paths = new Set([...tracked].map((path) => join(top, path)));
  const ranges = new Map([...changed].map(([path, lines]) => [join(top, path), lines]));
  const real = realPaths();
  return (lines) =>
    lines === undefined ||
    lines.some(({ file, first, last }) => {
      const path = real(file);
      return !paths.has(path) || (ranges.get(path) ?? []).some((range) => range.first <= last && range.last >= first);
    });
}

/** As git names files: without the links on the way. */
function realPaths(): (file: string) => string {
  const found = new Map<string, string>();
  return (file) => {
    const known = found.get(file) ?? realpathSync(file);
    found.set(file, known);
    return known;
  };
}
