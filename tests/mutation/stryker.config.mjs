/** `npm run test:long -- mutation`: every change of the engine that no test notices. */
export default {
  mutate: ['app/pricing/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.mjs', related: false },
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/tell_survivors.mjs'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 10_000,
  // Not copied: what no test of the engine reads.
  ignorePatterns: [
    ...['.adonisjs', 'build', 'data', 'database', 'deploy', 'docs', 'public', 'releases', 'ssr'],
    ...['tests/browser', 'tests/fixtures', 'tests/functional', 'tmp'],
  ],
  tempDirName: 'tmp/stryker',
  reporters: ['json', 'clear-text', 'progress-append-only', 'survivors'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'tmp/mutation.json' },
  thresholds: { high: 95, low: 90, break: 90 },
  allowEmpty: false,
  checkers: [],
  disableTypeChecks: false,
}
