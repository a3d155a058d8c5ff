import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inject } from 'vitest';
import { type Glossary, openGlossary, openIndex } from '../src/glossary/index.ts';
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

let opened: Promise<Glossary> | undefined;

/** The glossary that comes with the program; opened once in a worker, compiled once in a run. */
export function builtinGlossary(): Promise<Glossary> {
  opened ??= openBuiltin();
  return opened;
}

async function openBuiltin(): Promise<Glossary> {
  const cacheFolder = inject('cache');
  const indexFile = join(cacheFolder, 'glossary.index');
  const { value, problems } = await openGlossary({ builtin, indexFile, layers: [], cacheFolder });
  return value ?? fail(builtin, problems);
}

async function glossaryAt(folder: string): Promise<Glossary> {
  const { value, problems } = await loadGlossary([folder]);
  return problems.length > 0 ? fail(folder, problems) : openIndex(compileGlossary(value));
}

function fail(folder: string, problems: readonly unknown[]): never {
  throw new Error(`${folder}: ${JSON.stringify(problems.slice(0, 3))}`);
}
