import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // The runner keeps BASE_URL for itself, so what it was called with is handed on by another name.
    env: { WEB_URL: process.env.BASE_URL ?? 'http://localhost:8080' },
    globalSetup: ['e2e/support/fresh.ts'],
    include: ['e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
});
