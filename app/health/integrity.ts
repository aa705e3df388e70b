import { clock, nowIso } from '#core/clock'
import { readInWorker } from '#core/reader'
import { isSqlite } from '#core/sql'

const EVERY_MS = 24 * 3_600_000

type State = 'unknown' | 'whole' | 'damaged'

let last: { state: State; at: string | null } = { state: 'unknown', at: null }
let isRunning = false

/** What the last quick look at the file said; MariaDB looks after its own pages. */
export function integrity(): { state: State; at: string | null } {
  if (isSqlite() && !isRunning && isDue()) void look()
  return last
}

function isDue(): boolean {
  return last.at === null || clock.now().getTime() - Date.parse(last.at) > EVERY_MS
}

/** Reads the whole file once, in the reading thread, so that nobody waits for it. */
async function look(): Promise<void> {
  isRunning = true
  try {
    const rows = await readInWorker<{ quick_check: string }>('pragma quick_check(1)')
    last = { state: rows[0]?.quick_check === 'ok' ? 'whole' : 'damaged', at: nowIso() }
  } catch {
    last = { state: 'unknown', at: nowIso() }
  } finally {
    isRunning = false
  }
}
