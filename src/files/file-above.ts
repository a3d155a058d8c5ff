import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The file of a name in the folder, or in the nearest folder around it that has one. */
export function fileAbove(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  const around = dirname(folder);
  return around === folder ? undefined : fileAbove(around, name);
}
