/**
 * A five-line cash sale over HTTP, with authentication, signature, validation, pricing, stock,
 * till, journal and outbox, beside the raw cost of its rows in the same database and run.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { measureRawMysql, measureRawSqlite } from '#tests/benchmarks/sale/measure_raw'
import { measureStacks } from '#tests/benchmarks/sale/measure_stacks'
import type { PreparedRegister } from '#tests/benchmarks/sale/prepare_shop'
import { sendLoad, type LoadResult } from '#tests/benchmarks/sale/send_load'

const PORT = Number(process.env.BENCH_PORT ?? 3497)
const SALES_ALONE = 1_500
const SALES_EACH = 300
const WARM_UP_ALONE = 300
const WARM_UP_EACH = 60

const { startMariadb } = (await import(
  new URL('../support/start_mariadb.mjs', import.meta.url).href
)) as {
  startMariadb(options: {
    folder: string
  }): Promise<{ environment: Record<string, string>; stop(): Promise<void> }>
}

const places = [
  { name: 'tmpfs', folder: `/dev/shm/tillhouse-bench-${process.pid}` },
  { name: 'disk', folder: resolve(`tmp/bench-${process.pid}`) },
]
const wanted = process.argv.slice(2)
for (const place of places) {
  if (wanted.length > 0 && !wanted.includes(place.name)) continue
  mkdirSync(place.folder, { recursive: true })
  try {
    print(`${place.name}: fdatasync of 4 KiB takes ${fdatasyncMs(place.folder).toFixed(2)} ms`)
    await benchSqlite(place)
    if (!wanted.includes('sqlite')) await benchMysql(place)
  } finally {
    rmSync(place.folder, { recursive: true, force: true })
  }
}

type Place = (typeof places)[number]

async function benchSqlite({ name, folder }: Place): Promise<void> {
  const file = join(folder, 'shop.sqlite3')
  const env = environmentOf(folder, { DB_CONNECTION: 'sqlite', DB_FILE: file })
  const { alone, together } = await benchServer(
    env,
    folder,
    name === 'tmpfs' && !process.env.BENCH_CPU_PROFILE
  )
  const raw = measureRawSqlite(file)
  report(`SQLite on ${name}`, { alone, together }, { alone: raw, together: raw })
}

async function benchMysql({ name, folder }: Place): Promise<void> {
  const database = await startMariadb({ folder: join(folder, 'mariadb') })
  try {
    const env = environmentOf(folder, database.environment)
    const results = await benchServer(env, folder, false)
    report(`MariaDB on ${name}`, results, {
      alone: await measureRawMysql(database.environment, 1),
      together: await measureRawMysql(database.environment, 8),
    })
  } finally {
    await database.stop()
  }
}

/** One register alone, then eight at once, against a server in a process of its own. */
async function benchServer(env: NodeJS.ProcessEnv, folder: string, withStacks: boolean) {
  run(['ace.js', 'migration:run', '--force', '--compact-output'], env)
  const file = join(folder, 'sales.json')
  const preparing = ['tests/benchmarks/sale/prepare_shop.ts', file, SALES_ALONE, SALES_EACH]
  run(['--import=@poppinss/ts-exec', ...preparing.map(String)], env)
  const { registers } = JSON.parse(readFileSync(file, 'utf8')) as { registers: PreparedRegister[] }
  const server = await startServer(env)
  try {
    const alone = await sendLoad(PORT, server.pid!, registers.slice(0, 1), WARM_UP_ALONE)
    const together = await sendLoad(PORT, server.pid!, registers.slice(1), WARM_UP_EACH)
    if (withStacks) await measureStacks(PORT, registers[0]!.cookie)
    return { alone, together }
  } finally {
    const gone = new Promise((done) => server.once('exit', done))
    server.kill('SIGTERM')
    await gone
  }
}

function run(args: string[], env: NodeJS.ProcessEnv): void {
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`)
}

async function startServer(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const args = existsSync('build/bin/server.js')
    ? ['build/bin/server.js']
    : ['--import=@poppinss/ts-exec', 'bin/server.ts']
  const profiling = process.env.BENCH_CPU_PROFILE ? ['--cpu-prof', '--cpu-prof-dir=tmp'] : []
  const server = spawn(process.execPath, [...profiling, ...args], { env, stdio: 'inherit' })
  for (let attempt = 0; attempt < 400; attempt++) {
    const answers = await fetch(`http://127.0.0.1:${PORT}/health/live`).then(
      () => true,
      () => false
    )
    if (answers) return server
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
    APP_URL: `http://127.0.0.1:${PORT}`,
    APP_KEY: 'a-key-that-is-only-used-by-this-benchmark',
    LOG_LEVEL: 'error',
    DATA_DIR: folder,
    SESSION_DRIVER: 'database',
    LIMITER_STORE: 'memory',
    LOCK_STORE: 'memory',
    ...database,
  }
}

function fdatasyncMs(folder: string): number {
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

function report(
  title: string,
  results: { alone: LoadResult; together: LoadResult },
  raw: { alone: number; together: number }
): void {
  print(title)
  for (const [clients, key] of [
    [1, 'alone'],
    [8, 'together'],
  ] as const) {
    const { perSecond, p50, p99, cpuMs } = results[key]
    print(
      `  ${clients} client${clients === 1 ? ' ' : 's'}  ${perSecond.toFixed(0).padStart(5)} sales/s` +
        `  p50 ${p50.toFixed(2)} ms  p99 ${p99.toFixed(2)} ms (${(p99 / p50).toFixed(1)} × p50)` +
        `  ${cpuMs.toFixed(2)} ms CPU per sale` +
        `  = ${((100 * perSecond) / raw[key]).toFixed(0)} % of ${raw[key].toFixed(0)} raw/s`
    )
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
