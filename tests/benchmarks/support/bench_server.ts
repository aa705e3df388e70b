import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  mkdirSync,
  openSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export const PORT = Number(process.env.BENCH_PORT ?? 3497)
export const ADDRESS = `http://127.0.0.1:${PORT}`

export type DatabaseKind = 'sqlite' | 'mariadb'

export interface BenchPlace {
  folder: string
  /** Environment of every process that works on this database. */
  env: NodeJS.ProcessEnv
}

const { startMariadb } = (await import(
  new URL('../../support/start_mariadb.mjs', import.meta.url).href
)) as {
  startMariadb(options: {
    folder: string
    keeps: boolean
  }): Promise<{ environment: Record<string, string>; stop(): Promise<void> }>
}

/** Gives a migrated database of a kind for as long as the work takes: an empty one, or one kept. */
export async function withDatabase(
  kind: DatabaseKind,
  folder: string,
  work: (place: BenchPlace) => Promise<void>,
  { keeps = false } = {}
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const server =
    kind === 'mariadb' ? await startMariadb({ folder: join(folder, 'mariadb'), keeps }) : null
  try {
    const sqlite = { DB_CONNECTION: 'sqlite', DB_FILE: join(folder, 'shop.sqlite3') }
    const env = environmentOf(folder, server?.environment ?? sqlite)
    run(['ace.js', 'migration:run', '--force', '--compact-output'], env)
    await work({ folder, env })
  } finally {
    await server?.stop()
    if (!keeps) rmSync(folder, { recursive: true, force: true })
  }
}

export const onDisk = () => resolve(`tmp/bench-${process.pid}`)
export const onTmpfs = () => `/dev/shm/tillhouse-bench-${process.pid}`

/** The databases named on the command line, or both. */
export function wantedDatabases(): DatabaseKind[] {
  const named = (['sqlite', 'mariadb'] as const).filter((kind) => process.argv.includes(kind))
  return named.length > 0 ? named : ['sqlite', 'mariadb']
}

/** Runs Node with these arguments to its end. */
export function run(args: string[], env: NodeJS.ProcessEnv): void {
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}${stdout}`)
}

/** Runs a TypeScript file of the benchmarks in a process of its own. */
export function runScript(file: string, args: (string | number)[], env: NodeJS.ProcessEnv): void {
  run(['--import=@poppinss/ts-exec', `tests/benchmarks/${file}`, ...args.map(String)], env)
}

const builtServer = () =>
  existsSync('build/bin/server.js')
    ? ['build/bin/server.js']
    : ['--import=@poppinss/ts-exec', 'bin/server.ts']

/** The web server in a process of its own: the build where there is one, otherwise the sources. */
export async function withServer(
  env: NodeJS.ProcessEnv,
  work: (server: ChildProcess) => Promise<void>,
  args = builtServer()
): Promise<void> {
  const profiling = process.env.BENCH_CPU_PROFILE ? ['--cpu-prof', '--cpu-prof-dir=tmp'] : []
  const server = spawn(process.execPath, [...profiling, ...args], { env, stdio: 'inherit' })
  try {
    await untilItAnswers()
    await work(server)
  } finally {
    const gone = new Promise((done) => server.once('exit', done))
    server.kill('SIGTERM')
    await gone
  }
}

async function untilItAnswers(): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    const answers = await fetch(`${ADDRESS}/health/live`).then(
      () => true,
      () => false
    )
    if (answers) return
    await wait(50)
  }
  throw new Error('The server did not start')
}

function environmentOf(folder: string, database: Record<string, string>): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    ENV_PATH: '.',
    HOST: '127.0.0.1',
    PORT: String(PORT),
    APP_URL: ADDRESS,
    APP_KEY: 'a-key-that-is-only-used-by-this-benchmark',
    LOG_LEVEL: 'error',
    DATA_DIR: folder,
    SESSION_DRIVER: 'database',
    LIMITER_STORE: 'memory',
    LOCK_STORE: 'memory',
    ...database,
  }
}

/** What the disk asks for a durable write, without which no figure of sales says anything. */
export function fdatasyncMs(folder: string): number {
  const file = openSync(join(folder, 'probe'), 'w')
  const block = Buffer.alloc(4_096)
  const times = Array.from({ length: 200 }, () => {
    writeSync(file, block)
    const begin = performance.now()
    fdatasyncSync(file)
    return performance.now() - begin
  })
  closeSync(file)
  return times.sort((a, b) => a - b)[100]!
}
