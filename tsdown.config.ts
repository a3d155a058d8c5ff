import { defineConfig, type UserConfig } from 'tsdown';
import { licencesPlugin } from './scripts/licences-plugin.ts';
import { yamlPlugin } from './scripts/yaml-plugin.ts';

const config: UserConfig = defineConfig({
  entry: { index: 'src/index.ts', main: 'src/cli/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  dts: true,
  minify: true,
  clean: true,
  // Everything but what only readers of YAML need is bundled, so that a command reads a few files and not three hundred.
  deps: { alwaysBundle: [/^(?!yaml$|zod$|node:)/], onlyBundle: false },
  plugins: [yamlPlugin(), licencesPlugin()],
});

export default config;
