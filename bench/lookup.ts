import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { openIndex } from '../src/glossary/index.ts';
import { compileGlossary, loadGlossary } from '../src/glossary/source.ts';
import { searchKey } from '../src/text/index.ts';
import { glossaryOf } from './made-glossary.ts';
import { median } from './matching.ts';

const size = 50_000;
const rounds = 15;
const queries = [
  { what: 'an acronym', query: 'A4477X' },
  { what: 'a term without diacritics', query: 'item 4000 of kind 1' },
  { what: 'a short beginning', query: 'te' },
  { what: 'a slip', query: 'thign 4000' },
  { what: 'two slips in a long term', query: 'chinh sach ho tro dau tu xay dunng kinh te xa hoj' },
  { what: 'nothing like it', query: 'zzzz zzzz zzzz' },
] as const;

/** How long a look-up takes over fifty thousand concepts, beside comparing the query with every term by fastest-levenshtein. */
export async function benchLookup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'songngu-bench-'));
  try {
    const file = join(folder, 'glossary.yaml');
    writeFileSync(file, glossaryOf(size));
    const { value } = await loadGlossary([file]);
    const glossary = openIndex(compileGlossary(value));
    const keys = [...glossary.concepts()].flatMap(({ vi, en, acronyms = [], admitted = [] }) =>
      [vi, String(en), ...acronyms, ...admitted].map(searchKey),
    );
    console.log(
      `\nlook-up over ${size.toLocaleString('en')} concepts, ${keys.length.toLocaleString('en')} terms, median of ${rounds}`,
    );
    for (const { what, query } of queries) {
      const own = median(times(() => void glossary.find(query)));
      const key = searchKey(query);
      const scan = median(times(() => void keys.filter((each) => distance(each, key) <= 3)));
      console.log(
        `${what.padEnd(28)}${own.toFixed(2).padStart(7)} ms, every term ${scan.toFixed(0).padStart(5)} ms (${(scan / own).toFixed(0)} times)`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function times(run: () => void): number[] {
  run();
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}
