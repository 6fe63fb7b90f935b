import { defineConfig } from 'vitest/config'

// The default reporter for eyes, and a summary in JSON that `.ci/run` reads its last line from.
const summary = process.env.KAWAT_TEST_SUMMARY

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A shared machine of two cores: a slow run is no defect, a hanging one is.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: summary === undefined ? ['default'] : ['default', 'json'],
    ...(summary === undefined ? {} : { outputFile: { json: summary } }),
  },
})
