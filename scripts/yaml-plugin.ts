import { parse } from 'yaml';

/** A plugin for rolldown and vite alike: `import words from './en.yaml'` gives the parsed value, so that start-up parses no YAML. */
export type YamlPlugin = {
  readonly name: string;
  transform(source: string, id: string): { code: string; map: null; moduleType: 'js' } | null;
};

export function yamlPlugin(): YamlPlugin {
  return {
    name: 'yaml',
    transform(source, id) {
      if (!id.endsWith('.yaml')) return null;
      // A string for JSON.parse, which reads a large value faster than JavaScript's own parser does.
      const json = JSON.stringify(JSON.stringify(parse(source)));
      return { code: `export default JSON.parse(${json});`, map: null, moduleType: 'js' };
    },
  };
}
