import { defineConfig, type UserConfig } from 'tsdown';
import { yamlPlugin } from './scripts/yaml-plugin.ts';

const config: UserConfig = defineConfig({
  entry: { index: 'src/index.ts', main: 'src/cli/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  dts: true,
  minify: true,
  clean: true,
  // On the start path: bundled, so that `lookup` reads three files and not three hundred.
  noExternal: ['commander', 'i18next', 'fastest-levenshtein', 'magic-string'],
  inlineOnly: false,
  plugins: [yamlPlugin()],
});

export default config;
