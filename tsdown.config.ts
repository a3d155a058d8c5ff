import { defineConfig, type UserConfig } from 'tsdown';
import { licencesPlugin } from './scripts/licences-plugin.ts';
import { propertiesPlugin } from './scripts/properties-plugin.ts';
import { rawPlugin } from './scripts/raw-plugin.ts';
import { yamlPlugin } from './scripts/yaml-plugin.ts';

const shared: UserConfig = {
  platform: 'node',
  target: 'node20.19',
  minify: true,
  // Everything but what only readers of YAML need is bundled, so that a command reads a few files and not three hundred. libsql finds its
  // binary beside itself.
  deps: { alwaysBundle: [/^(?!yaml$|zod$|libsql$|node:)/], onlyBundle: false },
};

/**
 * commander loads node:child_process for subcommands that are programs of their own. We have none, and it is a twentieth of the start.
 */
const withoutChildProcess = {
  name: 'without-child-process',
  resolveId: (id: string, importer?: string): string | null =>
    id === 'node:child_process' && importer?.includes('/commander/') ? '\0no-child-process' : null,
  load: (id: string): string | null => (id === '\0no-child-process' ? 'export default {};' : null),
};

/** Two builds: sharing pieces with the library would cut the command line's start into many files. */
const config: UserConfig[] = defineConfig([
  { ...shared, format: 'esm', entry: { index: 'src/index.ts' }, dts: true, plugins: [yamlPlugin(), rawPlugin()] },
  {
    ...shared,
    format: 'cjs', // Node reads it a tenth of its own start sooner than modules
    entry: { main: 'src/cli/main.ts' },
    dts: false,
    outDir: 'dist/cli',
    inputOptions: { preserveEntrySignatures: 'allow-extension' }, // what later pieces share stays in the first file
    plugins: [yamlPlugin(), rawPlugin(), propertiesPlugin(), licencesPlugin(), withoutChildProcess],
  },
  { ...shared, format: 'cjs', entry: { start: 'src/cli/start.ts' }, dts: false, outDir: 'dist/cli', clean: false },
]);

export default config;
