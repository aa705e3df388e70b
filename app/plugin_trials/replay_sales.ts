import { clock, earlierBy, toDatabaseTime } from '#core/clock'
import type { JobContext } from '#core/jobs/job_kinds'
import { readInWorker } from '#core/reader'
import type { SaleDocument } from '#app/documents/types'
import type { Candidate } from '#app/plugin_trials/candidate'
import {
  loadTrialPipelines,
  loadTrialSales,
  type StoredDocument,
} from '#app/plugin_trials/load_trial_sales'
import type { TrialReport } from '#app/plugin_trials/trial'
import { TrialSums } from '#app/plugin_trials/trial_sums'
import { withTrialThread } from '#app/plugin_trials/trial_thread'

const DAY_MS = 86_400_000
const BATCH = 100

interface Row {
  bytes: string
  acceptance_sequence: number
}

/**
 * What a version of a plugin would have made of the sales of the last days, beside the rules that
 * each of them was priced with. Changes nothing, and holds up no till.
 */
export async function replaySales(
  candidate: Candidate,
  days: number,
  { signal, report }: Pick<JobContext, 'signal' | 'report'>
): Promise<TrialReport> {
  const since = earlierBy(clock.now().toISOString(), days * DAY_MS)
  const size = await measure(since)
  report({ step: 'plugin_trials.steps.price', done: 0, total: size.count })
  const figures = await withTrialThread(async (thread) => {
    const known = new Set<string>()
    let found = new TrialSums().figures()
    let done = 0
    for (let after = size.first - 1; ;) {
      signal.throwIfAborted()
      const rows = await nextRows(after)
      if (rows.length === 0) return found
      const sales = await loadTrialSales(rows.filter(isToPrice).map(storedOf))
      const pipelines = await loadTrialPipelines(sales, candidate, known)
      found = await thread.add({ pipelines, sales })
      after = Number(rows.at(-1)!.acceptance_sequence)
      done += rows.length
      report({ done: Math.min(done, size.count) })
    }
  })
  const { id: pluginId, version } = candidate
  return { pluginId, version, days, since, ...figures }
}

async function measure(since: string): Promise<{ count: number; first: number }> {
  const [row] = await readInWorker<{ n: number; first_of: number | null }>(
    `select count(*) as n, min(acceptance_sequence) as first_of from documents
      where state = 'accepted' and received_at >= ?`,
    [toDatabaseTime(since)]
  )
  const count = Number(row?.n ?? 0)
  return { count, first: count === 0 ? Number.MAX_SAFE_INTEGER : Number(row!.first_of) }
}

function nextRows(after: number): Promise<Row[]> {
  return readInWorker<Row>(
    `select bytes, acceptance_sequence from documents
      where acceptance_sequence > ? order by acceptance_sequence limit ${BATCH}`,
    [after]
  )
}

/** A post-void repeats the figures of the sale that it reverses; there is nothing to price. */
function isToPrice({ bytes }: Row): boolean {
  const document = JSON.parse(bytes) as { kind: string }
  return document.kind === 'sale' && (document as SaleDocument).body.kind !== 'post_void'
}

function storedOf({ bytes, acceptance_sequence: place }: Row): StoredDocument {
  return { bytes, place: Number(place) }
}
