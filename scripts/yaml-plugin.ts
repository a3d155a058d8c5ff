import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';

/**
 * A plugin for rolldown and vite alike: `import words from './en.yaml'` gives the parsed value, so that start-up parses no YAML;
 * `import listed from './company.yaml?lazy'` a function that gives it, for what few commands ask for.
 */
export type YamlPlugin = {
  readonly name: string;
  resolveId(id: string, importer?: string): string | null;
  load(id: string): string | null;
  transform(source: string, id: string): { code: string; map: null; moduleType: 'js' } | null;
};

const lazy = '?lazy';

export function yamlPlugin(): YamlPlugin {
  return {
    name: 'yaml',
    resolveId(id, importer) {
      return id.endsWith(`.yaml${lazy}`) && importer !== undefined ? resolve(dirname(importer), id) : null;
    },
    load(id) {
      return id.endsWith(`.yaml${lazy}`) ? readFileSync(id.slice(0, -lazy.length), 'utf8') : null;
    },
    transform(source, id) {
      const isLazy = id.endsWith(`.yaml${lazy}`);
      if (!isLazy && !id.endsWith('.yaml')) return null;
      // A string for JSON.parse, which reads a large value faster than JavaScript's own parser does.
      const value = `JSON.parse(${JSON.stringify(JSON.stringify(parse(source)))})`;
      const code = isLazy ? `let value;\nexport default () => (value ??= ${value});` : `export default ${value};`;
      return { code, map: null, moduleType: 'js' };
    },
  };
}
