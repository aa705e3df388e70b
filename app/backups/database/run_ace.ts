import { spawn } from 'node:child_process'
import { once } from 'node:events'
import app from '@adonisjs/core/services/app'
import type { LoadedDatabase } from '#app/backups/database/loaded_database'

export interface AceAnswer {
  isGood: boolean
  /** The last of what it said, for a person to read. */
  words: string
  /** Its errors alone, without the marks of a terminal; all its words where it named none. */
  complaint: string
}

const MAX_WORDS = 4000

/**
 * Runs an ace command on a loaded database: the domain above that verifies ledgers stays unknown
 * here, and what takes the processor for long stays out of the server.
 */
export async function runAce(
  args: string[],
  database: LoadedDatabase,
  signal?: AbortSignal
): Promise<AceAnswer> {
  const child = spawn(process.execPath, [app.makePath('ace.js'), ...args, '--no-ansi'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...database.environment, LOG_LEVEL: 'error' },
    signal,
  })
  let words = ''
  const hear = (chunk: Buffer) => (words = (words + chunk.toString()).slice(-MAX_WORDS))
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const [code] = (await once(child, 'close')) as [number | null]
  words = words.trim()
  return { isGood: code === 0, words, complaint: complaintIn(words) }
}

const ERROR_MARK = '[ error ]'

function complaintIn(words: string): string {
  const errors = words
    .split('\n')
    .filter((line) => line.startsWith(ERROR_MARK))
    .map((line) => line.slice(ERROR_MARK.length).trim())
  return errors.join('; ') || words
}
