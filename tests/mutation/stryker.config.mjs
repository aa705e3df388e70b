/** `npm run test:long -- mutation`: every change of the engine that no test notices. */
export default {
  mutate: ['app/pricing/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.mjs', related: false },
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/tell_survivors.mjs'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 10_000,
  // What was tried before an interruption is kept: `node tests/mutation/run.mjs resume` goes on.
  incremental: true,
  incrementalFile: 'tmp/mutation.json',
  // Not copied: what no test of the engine reads.
  ignorePatterns: [
    ...['.adonisjs', 'build', 'data', 'database', 'deploy', 'docs', 'public', 'releases', 'ssr'],
    ...['tests/browser', 'tests/fixtures', 'tests/functional', 'tmp'],
  ],
  tempDirName: 'tmp/stryker',
  reporters: ['progress-append-only', 'survivors'],
  thresholds: { high: 95, low: 90, break: 90 },
  allowEmpty: false,
  checkers: [],
  disableTypeChecks: false,
}
