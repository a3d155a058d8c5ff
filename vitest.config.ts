import { defineConfig } from 'vitest/config';
import { yamlPlugin } from './scripts/yaml-plugin.ts';

export default defineConfig({
  plugins: [yamlPlugin()],
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
