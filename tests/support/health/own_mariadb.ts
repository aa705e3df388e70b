import { execFileSync, spawnSync } from 'node:child_process'
import env from '#start/env'

const PROGRAM = new URL('../start_mariadb.mjs', import.meta.url).href

export interface OwnMariadb {
  environment: Record<string, string>
  pause(): Promise<void>
  resume(): Promise<void>
  stop(): Promise<void>
}

/** A MariaDB of the test's own, which it may stop, with everything that the suite's one holds. */
export async function givenOwnMariadb(folder: string): Promise<OwnMariadb> {
  const { startMariadb } = (await import(PROGRAM)) as {
    startMariadb(options: { folder: string }): Promise<OwnMariadb>
  }
  const server = await startMariadb({ folder })
  const dump = execFileSync(
    'mariadb-dump',
    ['--no-defaults', ...loginOf(env.get('DB_PORT') ?? 3306), env.get('DB_DATABASE') ?? ''],
    { maxBuffer: 256 * 1024 * 1024, env: { ...process.env, MYSQL_PWD: password() } }
  )
  const loaded = spawnSync(
    'mariadb',
    ['--no-defaults', ...loginOf(Number(server.environment.DB_PORT)), 'tillhouse'],
    { input: dump, env: { ...process.env, MYSQL_PWD: server.environment.DB_PASSWORD } }
  )
  if (loaded.status !== 0) throw new Error(loaded.stderr.toString('utf8'))
  return server
}

function loginOf(port: number): string[] {
  return ['-h127.0.0.1', `-P${port}`, `-u${env.get('DB_USER') ?? 'app'}`]
}

function password(): string {
  return env.get('DB_PASSWORD')?.release() ?? ''
}
