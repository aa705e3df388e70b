import { spawn } from 'node:child_process'
import app from '@adonisjs/core/services/app'
import { linesOf } from '#app/upgrade/lines_of'

export interface AceRun {
  code: number | null
  /** The last of what it said, for a person to read. */
  words: string
}

const MAX_WORDS = 4_000

export interface AceWish {
  args: string[]
  environment?: Record<string, string>
  /** The ace file of another release than this one. */
  program?: string
  signal?: AbortSignal
  /** Told every line of JSON; other lines are words. */
  onLine?: (line: Record<string, unknown>) => void
}

/** Runs an ace command in a process of its own, for work on another database or by other code. */
export async function runAce(wish: AceWish): Promise<AceRun> {
  const program = wish.program ?? app.makePath('ace.js')
  const child = spawn(process.execPath, [program, ...wish.args, '--no-ansi'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LOG_LEVEL: 'error', ...wish.environment },
    signal: wish.signal,
    killSignal: 'SIGKILL',
  })
  let words = ''
  const hear = (text: string) => (words = (words + text).slice(-MAX_WORDS))
  child.stderr.on('data', (chunk: Buffer) => hear(chunk.toString()))
  const ended = new Promise<number | null>((done) => {
    child.once('error', () => done(null))
    child.once('close', done)
  })
  for await (const line of linesOf(child.stdout)) {
    const parsed = line.startsWith('{"') ? tryParse(line) : null
    if (parsed) wish.onLine?.(parsed)
    else hear(`${line}\n`)
  }
  return { code: await ended, words: words.trim() }
}

function tryParse(line: string): Record<string, unknown> | null {
  try {
    return JSON.parse(line) as Record<string, unknown>
  } catch {
    return null
  }
}
