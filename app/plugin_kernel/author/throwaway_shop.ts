import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const THROWAWAY = 'TILLHOUSE_THROWAWAY_SHOP'

/** Whether this process works on such a database: tests sell, and delete what plugins keep. */
export function isThrowawayShop(): boolean {
  return process.env[THROWAWAY] === 'yes'
}

/** Runs a command of Tillhouse on a database that is there for it alone; answers its exit code. */
export async function inThrowawayShop(line: string[]): Promise<number> {
  const home = await mkdtemp(join(tmpdir(), 'tillhouse-plugin-test-'))
  const env = {
    ...process.env,
    DB_CONNECTION: 'sqlite',
    DB_FILE: join(home, 'test.sqlite3'),
    DATA_DIR: home,
    LOCK_STORE: 'memory',
    LIMITER_STORE: 'memory',
    [THROWAWAY]: 'yes',
  }
  try {
    const child = spawn(process.execPath, line, { env, stdio: ['ignore', 'inherit', 'inherit'] })
    return await new Promise((done) => child.once('exit', (code) => done(code ?? 1)))
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}
