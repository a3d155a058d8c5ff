import { defineConfig, type ViteUserConfigFnObject } from 'vitest/config';
import { yamlPlugin } from './scripts/yaml-plugin.ts';

/** Where the tests of a mode stand; those of any other are all but tests/outside. */
const rings: Readonly<Record<string, string>> = {
  outside: 'tests/outside/**/*.test.ts',
  golden: 'tests/{golden,schemas,rules-page}.test.ts',
};

/**
 * Three rings. Without a mode: what a newcomer runs. `--mode deep`: the same with large counts. `--mode outside`: against other programs. `--mode golden` rewrites the expected outputs instead of comparing.
 */
const config: ViteUserConfigFnObject = defineConfig(({ mode }) => ({
  plugins: [yamlPlugin()],
  test: {
    include: [rings[mode] ?? 'tests/**/*.test.ts'],
    exclude: mode === 'outside' ? [] : ['tests/outside/**'],
    env: mode === 'deep' ? { SONGNGU_DEEP: '1' } : mode === 'golden' ? { SONGNGU_GOLDEN: '1' } : {},
    globalSetup: ['tests/global-setup.ts'],
    setupFiles: ['tests/setup.ts'],
    css: true, // else the styles of the pages are read as nothing
    isolate: false, // the rooms keep no state, so one loading of them serves every file of a worker
    testTimeout: mode === 'deep' ? 3_600_000 : 60_000,
    hookTimeout: 60_000,
    maxWorkers: '100%', // one less than there are cores would be half of two
  },
}));

export default config;
