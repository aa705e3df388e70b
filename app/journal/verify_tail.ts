import { readInWorker } from '#core/reader'

/** Where a counter stands; null when it was never used. */
export async function readCounter(name: string): Promise<number | null> {
  const [row] = await readInWorker<{ value: number }>('select value from counters where name = ?', [
    name,
  ])
  return row ? Number(row.value) : null
}

/**
 * The first number that is missing at the end of a sequence, or null. Tills go on writing while
 * this reads: the end must reach where the counter stood before, and not go beyond where it stands
 * now.
 */
export async function findCutTail(
  counter: string,
  countedBefore: number,
  last: number
): Promise<number | null> {
  if (last < countedBefore) return last + 1
  const countedNow = (await readCounter(counter)) ?? 0
  return last > countedNow ? countedNow + 1 : null
}
