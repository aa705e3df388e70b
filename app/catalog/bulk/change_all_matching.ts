import { setImmediate } from 'node:timers/promises'
import type { JobContext } from '#core/jobs/job_kinds'
import { type Sql, transaction } from '#core/sql'
import { countMatching, readMatching } from '#app/catalog/bulk/matching_items'
import type { ItemFilters } from '#app/catalog/items/item_filters'

/** Ids read ahead at a time, so that memory stays flat however many match. */
const READ_AHEAD = 1_000
/** Items of a batch at first, and within what it may go as batches turn out quick or slow. */
const FIRST_BATCH = 10
const BATCH = { least: 2, most: 60 }
/** What a sale may have to wait for a batch, with room: the promise is 20 ms. */
const BATCH_MS = 10

export interface ChangeSums {
  changed: number
  /** Items that could not be changed, and are as they were. */
  leftOut: number
}

/** Kept with each batch: a job that is taken up again changes no item twice and leaves none out. */
interface Walk extends ChangeSums {
  afterId: string
  lastId: string
  total: number
  done: number
}

/**
 * Changes all items that match, batch by batch in the order of ids. Whether an item matches depends
 * on itself and its variants only, so a change never moves another item into the way or out of it.
 */
export async function changeAllMatching(
  { job, report, keep, signal }: JobContext,
  filters: ItemFilters,
  change: (sql: Sql, itemIds: string[]) => Promise<ChangeSums>
): Promise<ChangeSums & Record<string, unknown>> {
  const storeId = job.storeId!
  let walk = (job.kept as Walk | null) ?? (await beginWalk(filters, storeId))
  let batchSize = FIRST_BATCH
  let ahead: string[] = []
  report({ step: 'catalog.bulk.working', done: walk.done, total: walk.total })
  while (!signal.aborted) {
    if (ahead.length === 0) ahead = await readMatching(filters, storeId, walk, READ_AHEAD)
    if (ahead.length === 0) break
    const batch = ahead.splice(0, batchSize)
    const started = performance.now()
    const before: Walk = walk
    walk = await transaction(async (sql) => {
      const after = afterBatch(before, batch, await change(sql, batch))
      await keep(after, sql)
      return after
    })
    batchSize = nextBatchSize(batchSize, performance.now() - started)
    report({ done: walk.done })
    // Lets sales that came in meanwhile go first.
    await setImmediate()
  }
  return { changed: walk.changed, leftOut: walk.leftOut }
}

async function beginWalk(filters: ItemFilters, storeId: string): Promise<Walk> {
  const { total, lastId } = await countMatching(filters, storeId)
  return { afterId: '', lastId, total, done: 0, changed: 0, leftOut: 0 }
}

function afterBatch(before: Walk, batch: string[], sums: ChangeSums): Walk {
  return {
    ...before,
    afterId: batch.at(-1) ?? before.afterId,
    done: before.done + batch.length,
    changed: before.changed + sums.changed,
    leftOut: before.leftOut + sums.leftOut,
  }
}

/** Batches shrink when one took too long, and grow again slowly. */
function nextBatchSize(size: number, milliseconds: number): number {
  const wanted = milliseconds > BATCH_MS ? Math.floor(size / 2) : size + 2
  return Math.min(BATCH.most, Math.max(BATCH.least, wanted))
}
