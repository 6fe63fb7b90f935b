import { defineConfig } from 'vitest/config'

// The default reporter for eyes, and a summary in JSON that `.ci/run` reads its last line from.
const summary = process.env.KAWAT_TEST_SUMMARY

/**
 * Files of what is pure: functions over immutable data, and tables compiled once. They share their workers, for to load names and words anew
 * for each of two hundred files took longer than most of them test. A file that puts one module in another's place (`vi.mock`) stands apart.
 */
const PURE = [
  'test/{gazetteer,lang,merge,model,quality,revision,text}/**/*.test.ts',
  'test/rooms/**/!(without-sites).test.ts',
  'test/{exports-page,properties,read-each,reference,report,schema}.test.ts',
  'test/adapters/{export,export-*,feed,feed-file}/**/*.test.ts',
  'test/adapters/feed-web/syndication/*.test.ts',
  'test/adapters/feed-web/{sentences,story,visitor}.test.ts',
]

export default defineConfig({
  test: {
    // A shared machine of two cores: a slow run is no defect, a hanging one is.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: summary === undefined ? ['default'] : ['default', 'json'],
    ...(summary === undefined ? {} : { outputFile: { json: summary } }),
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['test/**/*.test.ts'], exclude: PURE } },
    ],
  },
})
