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
      return { code: `export default ${JSON.stringify(parse(source))};`, map: null, moduleType: 'js' };
    },
  };
}
