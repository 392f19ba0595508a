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
    reporters: ['default', './scripts/totals-reporter.ts'],
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
