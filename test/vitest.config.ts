import { defineConfig } from 'vitest/config';

/** Files run one after another where they need a server of their own; a whole run stays on two cores. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/summary-reporter.ts'],
    pool: 'forks',
    // The SDK `require`s the converters, which are TypeScript.
    execArgv: ['--require', 'tsx/cjs'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    env: { TZ: 'UTC' },
  },
});
