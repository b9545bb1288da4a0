import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Only ends what hangs: a busy machine must not fail a test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: ['test/support/build-servers.mjs'],
  },
});
