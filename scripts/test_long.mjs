/**
 * `npm run test:long`: what is too long for every change, with another seed each time. All parts, or
 * those that are named:
 *
 *   npm run test:long -- kills          FC_SEED=7 npm run test:long -- properties
 *
 * Each part has its line in tests/reports/long.md, which is committed; a part that is run again
 * replaces its line.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const REPORT = 'tests/reports/long.md'
const seed = process.env.FC_SEED ?? String(randomInt(2 ** 31))
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()

const parts = [
  {
    name: 'properties',
    what: '50,000 cases per property',
    suite: 'unit',
    files: [],
    env: { FC_RUNS: '50000' },
  },
  {
    name: 'pricing',
    what: '100,000 sales per property of the pricing engine',
    suite: 'unit',
    files: ['pricing/*', 'pricing/promotions/*', 'pricing/tax/*'],
    env: { FC_RUNS: '100000' },
  },
  {
    name: 'browsers',
    what: '10,000 sales, also under rules, priced alike by server, Chromium and Firefox',
    suite: 'browser',
    files: ['pricing/same_bytes', 'pricing/same_rules'],
    env: { FC_RUNS: '10000' },
  },
  {
    name: 'frozen',
    what: 'a register whose page or whose server a plugin freezes, on a machine that does nothing else',
    suite: 'browser',
    files: ['plugins/safe_mode', 'plugins/frozen_guard'],
    env: { KILL_ROUNDS: '1' },
  },
  {
    name: 'mutation',
    what: 'changes of the pricing engine that tests notice, see mutation.md',
    script: 'tests/mutation/run.mjs',
    files: [],
    env: { FC_RUNS: '40' },
  },
  {
    name: 'sequences',
    what: '300 random sequences per test, both databases',
    suite: 'functional',
    files: [
      'balances/ledger',
      'move_in/broken_files',
      'move_in/mutated_files',
      'sales/malformed_documents',
      'stock/ledger_properties',
      'tills/expected_cash',
    ],
    env: { FC_RUNS: '300' },
  },
  {
    name: 'chaos',
    what: 'every way in which a plugin goes wild in a cash sale, 500 times on and off, a leak over 2,000 sales, both databases',
    suite: 'functional',
    files: ['plugins/chaos', 'plugin_kernel/on_and_off', 'plugin_kernel/leak'],
    env: { CHAOS: 'whole', KILL_ROUNDS: '8' },
  },
  {
    name: 'kills',
    what: '8 kills -9 per test, both databases',
    suite: 'functional',
    files: [
      'backups/key_rotation',
      'backups/killed_backup',
      'backups/killed_restore',
      'backups/older_schema',
      'backups/s3',
      'backups/schedule',
      'backups/side_by_side',
      'move_in/kill',
      'plugin_kernel/power_cut',
      'sales/kill',
      'upgrade/failing_version',
      'upgrade/killed',
      'upgrade/sources',
    ],
    env: { KILL_ROUNDS: '8', KILL_SEED: seed },
  },
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !parts.some((part) => part.name === name))
if (unknown.length > 0) {
  console.error(
    `There is ${parts.map(({ name }) => name).join(', ')}, and no ${unknown.join(', ')}.`
  )
  process.exit(1)
}
const results = parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).map(run)
writeReport(results)
process.exit(results.every(({ isGood }) => isGood) ? 0 : 1)

function run({ name, what, suite, script, files, env }) {
  const begin = performance.now()
  const options = files.map((file) => `--files=${file}`)
  const command = script ? [script] : ['scripts/test.mjs', suite, ...options]
  const { status, stdout } = spawnSync('node', command, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, FC_SEED: seed, ...env, TEST_TIMEOUT_FACTOR: '100' },
  })
  const closing = stdout.match(/^tests: (.*)$/m)?.[1] ?? 'no closing line'
  const minutes = ((performance.now() - begin) / 60_000).toFixed(1)
  const day = new Date().toISOString().slice(0, 10)
  const line = `| ${[name, what, seed, commit, day, `${minutes} min`, closing].join(' | ')} |`
  console.log(line)
  if (status !== 0) console.log(stdout.slice(-6000))
  return { name, line, isGood: status === 0 }
}

function writeReport(results) {
  const lines = existsSync(REPORT) ? readFileSync(REPORT, 'utf8').split('\n') : []
  const lineOf = (name) =>
    results.find((result) => result.name === name)?.line ??
    lines.find((line) => line.startsWith(`| ${name} |`))
  mkdirSync('tests/reports', { recursive: true })
  const text = [
    '# The last long tests',
    '',
    'Written by `npm run test:long`.',
    '',
    '| part | what | seed | commit | day | duration | tests |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...parts.map(({ name }) => lineOf(name)).filter(Boolean),
  ]
  writeFileSync(REPORT, `${text.join('\n')}\n`)
}
