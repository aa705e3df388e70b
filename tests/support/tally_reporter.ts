import type { NamedReporterContract } from '@japa/runner/types'

/** Prints one line that scripts/test.mjs adds up over its runs. */
export function tally(): NamedReporterContract {
  return {
    name: 'tally',
    handler(runner, emitter) {
      emitter.on('runner:end', () => {
        const { aggregates, hasError } = runner.getSummary()
        const failed = Math.max(aggregates.failed, hasError ? 1 : 0)
        process.stdout.write(
          `tally: ${aggregates.passed} passed, ${failed} failed, ${aggregates.skipped + aggregates.todo} skipped\n`
        )
      })
    },
  }
}
