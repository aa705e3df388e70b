import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { ArchiveProblem, isDiskFull } from '#app/backups/archive/archive_problem'
import type { DatabaseFacts } from '#app/backups/archive/manifest'
import { DumpCounter } from '#app/backups/database/count_dump_rows'

export interface DumpWish {
  program: string
  loginFile: string
  database: string
  output: string
}

const OPTIONS = [
  // One snapshot of all tables, without a lock: sales go on.
  '--single-transaction',
  '--skip-lock-tables',
  '--skip-add-locks',
  '--quick',
  '--hex-blob',
  '--no-tablespaces',
  '--no-autocommit',
  '--default-character-set=utf8mb4',
]

/** A consistent dump of a MariaDB database that is being written to, and what it holds. */
export async function dumpMariadb(wish: DumpWish): Promise<DatabaseFacts> {
  const child = spawn(
    wish.program,
    [`--defaults-file=${wish.loginFile}`, ...OPTIONS, wish.database],
    { stdio: ['ignore', 'pipe', 'pipe'] }
  )
  let words = ''
  child.stderr.on('data', (chunk: Buffer) => (words = (words + chunk.toString()).slice(-2000)))
  const counter = new DumpCounter()
  const closed = once(child, 'close')
  try {
    await pipeline(child.stdout, counter, createWriteStream(wish.output, { mode: 0o600 }))
  } catch (error) {
    child.kill()
    if (isDiskFull(error)) throw new ArchiveProblem('no_space_here')
    throw new ArchiveProblem('dump_failed', (error as Error).message)
  }
  const [code] = (await closed) as [number | null]
  if (code !== 0 || !counter.isComplete()) throw new ArchiveProblem('dump_failed', words.trim())
  return counter.facts()
}
