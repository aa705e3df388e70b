/**
 * `npm test`: every suite, in one order, with one closing line.
 *
 *   node scripts/test.mjs                       all suites, the functional one on both databases
 *   node scripts/test.mjs unit functional       only these
 *   … functional --files=sales/kill             and of these only such files, as `node ace test` has it
 */
import { spawn } from 'node:child_process'
import {
  cpSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { freePort, startMariadb } from '../tests/support/start_mariadb.mjs'

/** A suite that says nothing for so long hangs; the others shall be heard all the same. */
const SILENCE_MS = 600_000

/**
 * Processes, terminals and connections are the same whatever keeps the data, so these run in one of
 * the two lanes: MariaDB's, which has nothing to do afterwards.
 */
const ALIKE_ON_BOTH = [
  'core/command_socket',
  'https/proxies',
  'https/start_failures',
  'plugin_kernel/author_commands',
  'plugin_kernel/author_kit',
  'plugin_kernel/author_path',
  'plugin_kernel/confinement',
  'plugin_kernel/develop',
  'plugin_kernel/get_plugins',
  'plugin_kernel/watchdog',
].map((name) => `tests/functional/${name}.spec.ts`)

const words = process.argv.slice(2)
const wanted = words.filter((word) => !word.startsWith('--'))
const options = words.filter((word) => word.startsWith('--'))
const outsideLog = resolve('tmp/outside.log')
mkdirSync('tmp', { recursive: true })
rmSync(outsideLog, { force: true })

const totals = { passed: 0, failed: 0, skipped: 0 }
let hasCrashed = false

const runs = [
  { name: 'architecture', suites: ['architecture'] },
  { name: 'unit', suites: ['unit'] },
  { name: 'functional on SQLite', suites: ['functional'] },
  { name: 'functional on MariaDB', suites: ['functional'], onMariadb: true },
  { name: 'browser', suites: ['browser'] },
].filter((run) => wanted.length === 0 || run.suites.some((suite) => wanted.includes(suite)))

// A process that ends for a signal runs no 'exit' listeners unless it is told to.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1))

// MariaDB's run has a tree of its own and goes beside the others: the suites use one core each.
const leftOut =
  wanted.length === 0 && options.length === 0 ? { TESTS_LEFT_OUT: ALIKE_ON_BOTH.join(',') } : {}
const beside = runs.filter((run) => run.onMariadb).map((run) => runBeside(run))
for (const run of runs.filter((one) => !one.onMariadb)) {
  console.log(`\n── ${run.name} ──`)
  const env = run.suites.includes('functional') ? leftOut : {}
  await runSuites(run.suites, env, process.stdout)
}
await Promise.all(beside)

if (existsSync(outsideLog)) {
  console.log(`\nOutside traffic was tried and refused:\n${readFileSync(outsideLog, 'utf8')}`)
  totals.failed++
}
if (hasCrashed && totals.failed === 0) totals.failed++
console.log(`\ntests: ${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1)

async function runBeside({ name, suites }) {
  const folder = copyTree('tmp/mariadb_tree')
  const log = resolve('tmp/mariadb_tests.log')
  const output = createWriteStream(log)
  const database = await startMariadb({ folder: 'tmp/mariadb' })
  try {
    const port = String(await freePort())
    await runSuites(suites, { ...database.environment, PORT: port }, output, folder)
  } finally {
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(`\n── ${name} (ran beside the others) ──\n${readFileSync(log, 'utf8')}`)
}

/** What the tests write into the working folder must not meet what the run beside them writes. */
function copyTree(path) {
  const folder = resolve(path)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const stays = ['.git', 'data', 'node_modules', 'tmp']
  for (const name of readdirSync('.').filter((one) => !stays.includes(one))) {
    cpSync(name, join(folder, name), { recursive: true })
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  mkdirSync(join(folder, 'tmp'))
  return folder
}

async function runSuites(suites, env, output, cwd = process.cwd()) {
  const guard = resolve('tests/support/refuse_outside.mjs')
  const child = spawn('node', ['ace', 'test', ...suites, ...options], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own: whatever the tests started ends with a suite that hangs.
    detached: true,
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
  const silence = setTimeout(() => {
    output.write(`\nNothing was heard for ${SILENCE_MS / 60_000} minutes; this suite is ended.\n`)
    endGroup(child)
  }, SILENCE_MS)
  const endWithUs = () => endGroup(child)
  process.once('exit', endWithUs)
  child.stdout.on('data', (chunk) => {
    silence.refresh()
    output.write(chunk)
    rest = (rest + chunk).slice(-4000)
    closing = rest.match(/tally: (\d+) passed, (\d+) failed, (\d+) skipped/) ?? closing
  })
  const code = await new Promise((done) => child.once('close', done))
  clearTimeout(silence)
  process.off('exit', endWithUs)
  if (closing) {
    totals.passed += Number(closing[1])
    totals.failed += Number(closing[2])
    totals.skipped += Number(closing[3])
  }
  if (code !== 0 || !closing) hasCrashed = true
}

function endGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}
