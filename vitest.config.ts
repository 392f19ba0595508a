import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'desk/**/*.test.{ts,tsx}',
      'train/**/*.test.ts',
      'bench/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    globalSetup: './scripts/own-temporary-directory.ts',
    reporters: ['default', './scripts/totals-reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Tests hold results, not times: what is awaited may take its time on a busy machine.
    expect: { poll: { timeout: 30_000 } },
    maxWorkers: 2,
  },
});
