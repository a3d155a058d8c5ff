import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readBytesNow, readUtf8 } from '../files/index.ts';

/** Where units of the project's articles name a concept: `$t(id)` or `$t(id, …)`. */
export function referencesTo(folder: string, id: string): readonly { readonly path: string; readonly line: number }[] {
  return unitsFiles(join(folder, 'translations', 'articles')).flatMap((path) => {
    const decoded = readUtf8(readBytesNow(path) ?? new Uint8Array());
    const lines = decoded.ok ? decoded.text.split('\n') : [];
    return lines.flatMap((text, index) => (names(text, id) ? [{ path, line: index + 1 }] : []));
  });
}

function names(text: string, id: string): boolean {
  return [...text.matchAll(/\$t\(\s*([a-z0-9-]+)\s*[,)]/g)].some(([, named]) => named === id);
}

function unitsFiles(articles: string): readonly string[] {
  try {
    return readdirSync(articles).map((name) => join(articles, name, 'units.yaml'));
  } catch {
    return []; // no project here
  }
}
