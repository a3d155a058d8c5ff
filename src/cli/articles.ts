import { resolve } from 'node:path';
import { fail, type Shell } from './shell.ts';

/** The folders of the articles asked for; of all articles of the project where none is named. */
export async function articleFolders(shell: Shell, asked: readonly string[]): Promise<readonly string[]> {
  if (asked.length > 0) return asked.map((folder) => resolve(shell.folder, folder));
  const { findArticles } = await import('../translation/index.ts');
  const found = await findArticles(shell.folder);
  return found.length > 0 ? found : fail(shell, 'build.noArticles', { path: 'translations/articles' });
}
