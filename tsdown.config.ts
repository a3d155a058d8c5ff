import { defineConfig, type UserConfig } from 'tsdown';
import { licencesPlugin } from './scripts/licences-plugin.ts';
import { yamlPlugin } from './scripts/yaml-plugin.ts';

const shared: UserConfig = {
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  // Everything but what only readers of YAML need is bundled, so that a command reads a few files and not three hundred.
  deps: { alwaysBundle: [/^(?!yaml$|zod$|node:)/], onlyBundle: false },
};

/** What `lookup` needs: in one file with the entry, since every further file costs a millisecond at start. */
const start =
  /src\/(?:cli\/(?!main|article|batch|schemas)|files\/|text\/|glossary\/(?!source|load|compile|lint|yaml|read-shape|schema|check|concept-schema|merge))|interface\/en\.yaml|node_modules\/(?:commander|i18next|fastest-levenshtein)\//;

/** Two builds: sharing pieces with the library would cut the command line's start into many files. */
const config: UserConfig[] = defineConfig([
  { ...shared, entry: { index: 'src/index.ts' }, dts: true, plugins: [yamlPlugin()] },
  {
    ...shared,
    entry: { main: 'src/cli/main.ts' },
    dts: false,
    outDir: 'dist/cli',
    outputOptions: { advancedChunks: { groups: [{ name: 'start', test: start }] } },
    plugins: [yamlPlugin(), licencesPlugin()],
  },
]);

export default config;
