import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** A plugin for rolldown: `import page from './page.html?raw'` gives the file's text, as vite does by itself. */
export type RawPlugin = {
  readonly name: string;
  resolveId(id: string, importer?: string): string | null;
  load(id: string): { code: string; moduleType: 'js' } | null;
};

const mark = '\0raw:';
/** What a file's own ending would bring on: plugins for CSS, for one. */
const ending = '.text';

export function rawPlugin(): RawPlugin {
  return {
    name: 'raw',
    resolveId(id, importer) {
      if (!id.endsWith('?raw') || importer === undefined) return null;
      return mark + resolve(dirname(importer), id.slice(0, -'?raw'.length)) + ending;
    },
    load(id) {
      if (!id.startsWith(mark)) return null;
      const text = readFileSync(id.slice(mark.length, -ending.length), 'utf8');
      return { code: `export default ${JSON.stringify(text)};`, moduleType: 'js' };
    },
  };
}
