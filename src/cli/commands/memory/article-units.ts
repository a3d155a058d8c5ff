import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Glossary } from '../../../glossary/index.ts';
import type { MemoryUnit } from '../../../model/memory.ts';
import { findArticles } from '../../../translation/index.ts';
import { articleAt } from '../../article.ts';
import { projectRoot } from '../../memory.ts';
import { fail, type Shell } from '../../shell.ts';
import { memoryUnitsOf } from './confirmed.ts';

/** A folder, or a units.yaml. */
export function isArticlePath(shell: Shell, path: string): boolean {
  if (path === '-') return false;
  if (basename(path) === 'units.yaml') return true;
  return statSync(resolve(shell.folder, path), { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The units of an article, or of all articles of a project's folder, in order; undefined for those that nobody confirmed. */
export async function* articleUnits(
  shell: Shell,
  path: string,
  glossary: Glossary,
): AsyncIterable<MemoryUnit | undefined> {
  const root = projectRoot(shell);
  for (const folder of await foldersOf(shell, path)) {
    const article = await articleAt(shell, folder, glossary);
    const document = relative(root, folder).replaceAll('\\', '/') || basename(folder);
    yield* memoryUnitsOf(article.units.value.units, document, glossary);
  }
}

async function foldersOf(shell: Shell, path: string): Promise<readonly string[]> {
  const full = resolve(shell.folder, path);
  if (basename(full) === 'units.yaml') return [dirname(full)];
  if (existsSync(join(full, 'units.yaml'))) return [full];
  const found = await findArticles(full);
  return found.length > 0 ? found : fail(shell, 'check.noArticles', { path });
}
