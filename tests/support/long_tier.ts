/** `npm run test:long` gives the same tests more cases, more kills and another seed. */
export const isLongTier = process.env.KILL_ROUNDS !== undefined

/** How many random cases a test takes and which: a fixed slice, or FC_RUNS of FC_SEED. */
export function randomCases(usual: number): { numRuns: number; seed: number } {
  const { FC_RUNS = usual, FC_SEED = 20_261_122 } = process.env
  return { numRuns: Number(FC_RUNS), seed: Number(FC_SEED) }
}

/** A time limit, with room for doing the same many times. */
export function patient(milliseconds: number): number {
  return milliseconds * Number(process.env.TEST_TIMEOUT_FACTOR ?? 1)
}
