import { defineConfig, type ViteUserConfigFnObject } from 'vitest/config';
import { yamlPlugin } from './scripts/yaml-plugin.ts';

/**
 * Three rings. Without a mode: what a newcomer runs. `--mode deep`: the same with large counts. `--mode outside`: against other programs.
 */
const config: ViteUserConfigFnObject = defineConfig(({ mode }) => ({
  plugins: [yamlPlugin()],
  test: {
    include: mode === 'outside' ? ['tests/outside/**/*.test.ts'] : ['tests/**/*.test.ts'],
    exclude: mode === 'outside' ? [] : ['tests/outside/**'],
    env: mode === 'deep' ? { SONGNGU_DEEP: '1' } : {},
    testTimeout: mode === 'deep' ? 3_600_000 : 60_000,
    hookTimeout: 60_000,
  },
}));

export default config;
