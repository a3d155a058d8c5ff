import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this run, where what is costly to make is made once for all workers: the index of the built-in glossary. */
    cache: string;
  }
}

/** Makes the folder, and takes it away in the end. */
export function setup(project: TestProject): () => void {
  const cache = mkdtempSync(join(tmpdir(), 'songngu-tests-'));
  project.provide('cache', cache);
  return () => rmSync(cache, { recursive: true, force: true });
}
