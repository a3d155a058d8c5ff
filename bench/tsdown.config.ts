import { defineConfig, type UserConfig } from 'tsdown';
import { yamlPlugin } from '../scripts/yaml-plugin.ts';

/** The bench as one program; the peers stay the packages that they are. */
const config: UserConfig = defineConfig({
  entry: { main: 'main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  dts: false,
  outDir: 'dist',
  plugins: [yamlPlugin()],
});

export default config;
