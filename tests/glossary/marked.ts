import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GlossarySource } from '../../src/glossary/source.ts';
import { loadGlossary } from '../../src/glossary/source.ts';

/** Text with the place of interest marked by ⟦: the text without the mark, and the line and column it stood at. */
export function marked(text: string): { text: string; line: number; column: number } {
  const at = text.indexOf('⟦');
  if (at < 0) throw new Error('no ⟦ in the text');
  const before = text.slice(0, at);
  return { text: before + text.slice(at + 1), line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}

/** A folder with these files, gone again when `use` is done. */
export async function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'songngu-glossary-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The concepts of one file of YAML, which must have no problems. */
export function sourceOf(concepts: string, domain = 'test'): Promise<GlossarySource> {
  return inFolder({ 'a.yaml': `domain: ${domain}\nconcepts:\n${concepts}` }, async (folder) => {
    const { value, problems } = await loadGlossary([folder]);
    if (problems.length > 0) throw new Error(JSON.stringify(problems, undefined, 1));
    return value;
  });
}
