import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Glossary, openIndex } from '../src/glossary/index.ts';
import { compileGlossary, loadGlossary } from '../src/glossary/source.ts';

const builtin = resolve(import.meta.dirname, '../glossary');

/** A glossary of the given concepts alone (YAML, as in a file), with the symbols of the built-in one. */
export async function glossaryOf(yaml: string): Promise<Glossary> {
  const folder = mkdtempSync(join(tmpdir(), 'songngu-'));
  try {
    cpSync(join(builtin, 'symbols'), join(folder, 'symbols'), { recursive: true });
    writeFileSync(join(folder, 'terms.yaml'), yaml);
    return await glossaryAt(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The glossary that comes with the program. */
export function builtinGlossary(): Promise<Glossary> {
  return glossaryAt(builtin);
}

async function glossaryAt(folder: string): Promise<Glossary> {
  const { value, problems } = await loadGlossary([folder]);
  if (problems.length > 0) throw new Error(`${folder}: ${JSON.stringify(problems.slice(0, 3))}`);
  return openIndex(compileGlossary(value));
}
