/**
 * `npm test`: every suite, in one order, with one closing line.
 *
 *   node scripts/test.mjs                       all suites, the functional one on both databases
 *   node scripts/test.mjs unit functional       only these
 *   … functional --files=sales/kill             and of these only such files, as `node ace test` has it
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { startMariadb } from '../tests/support/start_mariadb.mjs'

const words = process.argv.slice(2)
const wanted = words.filter((word) => !word.startsWith('--'))
const options = words.filter((word) => word.startsWith('--'))
const outsideLog = resolve('tmp/outside.log')
mkdirSync('tmp', { recursive: true })
rmSync(outsideLog, { force: true })

const totals = { passed: 0, failed: 0, skipped: 0 }
let hasCrashed = false

const runs = [
  { name: 'architecture', suites: ['architecture'], env: {} },
  { name: 'unit', suites: ['unit'], env: {} },
  { name: 'functional on SQLite', suites: ['functional'], env: {} },
  { name: 'functional on MariaDB', suites: ['functional'], env: {}, onMariadb: true },
  { name: 'browser', suites: ['browser'], env: {} },
].filter((run) => wanted.length === 0 || run.suites.some((suite) => wanted.includes(suite)))

for (const run of runs) {
  console.log(`\n── ${run.name} ──`)
  const database = run.onMariadb ? await startMariadb({ folder: 'tmp/mariadb' }) : null
  try {
    await runSuites(run.suites, { ...run.env, ...database?.environment })
  } finally {
    await database?.stop()
  }
}

if (existsSync(outsideLog)) {
  console.log(`\nOutside traffic was tried and refused:\n${readFileSync(outsideLog, 'utf8')}`)
  totals.failed++
}
if (hasCrashed && totals.failed === 0) totals.failed++
console.log(`\ntests: ${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1)

async function runSuites(suites, env) {
  const guard = resolve('tests/support/refuse_outside.mjs')
  const child = spawn('node', ['ace', 'test', ...suites, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'test',
      VITE_BUILT: '1',
      OUTSIDE_LOG: outsideLog,
      NODE_OPTIONS: `--import=${guard}`,
      ...env,
    },
  })
  let closing = null
  let rest = ''
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk)
    rest = (rest + chunk).slice(-4000)
    closing = rest.match(/tally: (\d+) passed, (\d+) failed, (\d+) skipped/) ?? closing
  })
  const code = await new Promise((done) => child.once('close', done))
  if (closing) {
    totals.passed += Number(closing[1])
    totals.failed += Number(closing[2])
    totals.skipped += Number(closing[3])
  }
  if (code !== 0 || !closing) hasCrashed = true
}
