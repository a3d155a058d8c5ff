import { join } from 'node:path';
import { type Glossary, openIndex } from '../../src/glossary/index.ts';
import { compileGlossary, loadGlossary } from '../../src/glossary/source.ts';

const folder = join(import.meta.dirname, 'fixtures', 'glossary');

/** The small made-up glossary of these tests. */
export async function testGlossary(): Promise<Glossary> {
  const { value, problems } = await loadGlossary([folder]);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return openIndex(compileGlossary(value));
}
