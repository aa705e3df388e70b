/** Cold start of the production build on an empty database, and the memory it holds when idle. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const RUNS = 5
const PORT = 3498
const folder = mkdtempSync(join('tmp', 'bench-'))
const env = {
  ...process.env,
  NODE_ENV: 'production',
  ENV_PATH: '.',
  HOST: '127.0.0.1',
  PORT: String(PORT),
  APP_URL: `http://127.0.0.1:${PORT}`,
  APP_KEY: 'a-key-that-is-only-used-by-this-benchmark',
  LOG_LEVEL: 'error',
  DB_CONNECTION: 'sqlite',
  DB_FILE: join(folder, 'shop.sqlite3'),
  DATA_DIR: folder,
  SESSION_DRIVER: 'database',
  LIMITER_STORE: 'memory',
  LOCK_STORE: 'memory',
}

const { status } = spawnSync(
  'node',
  ['build/ace.js', 'migration:run', '--force', '--compact-output'],
  { env, stdio: 'ignore' }
)
if (status !== 0) throw new Error('Build first: npm run build')

const times = []
const memory = []
for (let run = 0; run < RUNS; run++) {
  const begin = performance.now()
  const server = spawn('node', ['build/bin/server.js'], { env, stdio: 'ignore' })
  for (;;) {
    const answer = await fetch(`${env.APP_URL}/sign-in`).catch(() => null)
    if (answer?.ok) break
    await wait(10)
  }
  times.push(performance.now() - begin)
  await wait(3_000)
  memory.push(residentMebibytes(server.pid))
  server.kill('SIGTERM')
  await new Promise((done) => server.once('exit', done))
}
rmSync(folder, { recursive: true })

console.log(
  `first page after start: ${times.map((time) => Math.round(time)).join(' ')} ms (aim: under 3,000)`
)
console.log(`resident when idle:     ${memory.join(' ')} MiB (aim: under 250)`)

function residentMebibytes(pid) {
  const line = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+) kB/)
  return Math.round(Number(line[1]) / 1024)
}
