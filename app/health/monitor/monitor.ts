import logger from '@adonisjs/core/services/logger'
import { read } from '#core/sql'
import { keepDiskSample } from '#app/health/disk_history'
import { ClockWatch, type ClockJump } from '#app/health/monitor/clock_watch'
import { mendAfterJump } from '#app/health/monitor/mend_after_jump'
import { addLatency } from '#app/health/monitor/samples'

const LOOK_EVERY_MS = 10_000

let watch: ClockWatch | null = null

export function lastClockJump(): ClockJump | null {
  return watch?.lastJump ?? null
}

/** Looks after the process that serves pages, a few times a minute, until the answer is called. */
export function startMonitor(): () => void {
  watch = new ClockWatch(async (jump) => {
    logger.warn({ byMs: jump.byMs }, 'The clock of this machine was set')
    await mendAfterJump()
  })
  const timer = setInterval(() => void look(), LOOK_EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}

async function look(): Promise<void> {
  try {
    await watch?.look()
    const startedAt = performance.now()
    await read('select 1 as one')
    addLatency(performance.now() - startedAt)
    await keepDiskSample()
  } catch {
    // That the database is away is told to whoever asks for something; here it is no news.
  }
}
