import { readdirSync, readFileSync } from 'node:fs'

const NANOSECONDS_A_MS = 1e6

/** Milliseconds of the processor that a process of this machine has used, all its threads together. */
export function processorMs(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`)
  const nanoseconds = threads.map((thread) => {
    const [used] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')
    return Number(used)
  })
  return nanoseconds.reduce((sum, one) => sum + one, 0) / NANOSECONDS_A_MS
}
