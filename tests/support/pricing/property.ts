import fc from 'fast-check'
import { randomCases } from '#tests/support/long_tier'

const DEFAULT_SEED = 20261122
const DEFAULT_RUNS = 1_000

/**
 * Checks a rule on many generated cases. A failure prints the seed, the path and the smallest
 * case found; `FC_SEED=<seed> node ace test unit …` repeats it.
 */
export function holdsForAll<T>(arbitrary: fc.Arbitrary<T>, rule: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, rule), randomCases(DEFAULT_RUNS))
}

/** Finds a case that breaks a rule, to prove that a promise not given is rightly not given. */
export function findCounterexample<T>(arbitrary: fc.Arbitrary<T>, rule: (value: T) => void) {
  return fc.check(fc.property(arbitrary, rule), { seed: DEFAULT_SEED, numRuns: 5_000 }).failed
}
