/**
 * `npm run test:long`: what is too long for every change. More random cases per property, another
 * seed each time (printed, and given again with FC_SEED), and the kill loop many times over.
 * Writes its report to tests/reports/.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { randomInt } from 'node:crypto'

const seed = process.env.FC_SEED ?? String(randomInt(2 ** 31))
const runs = process.env.FC_RUNS ?? '100000'
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
const steps = [
  { name: 'properties', suites: ['unit'], env: { FC_SEED: seed, FC_RUNS: runs } },
  {
    name: 'all suites',
    suites: [],
    env: { FC_SEED: seed, KILL_SEED: seed, KILL_ROUNDS: '20', FUZZ_RUNS: '400' },
  },
]

const lines = [`# Long tests at ${commit}`, '', `Seed ${seed}, ${runs} cases per property.`, '']
let failed = false
for (const step of steps) {
  const begin = performance.now()
  const { status, stdout } = spawnSync('node', ['scripts/test.mjs', ...step.suites], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...step.env, TEST_TIMEOUT_FACTOR: '100' },
  })
  const closing = stdout.match(/^tests: .*$/m)?.[0] ?? 'no closing line'
  const seconds = Math.round((performance.now() - begin) / 1000)
  lines.push(`- ${step.name}: ${closing} in ${seconds} s`)
  console.log(lines.at(-1))
  if (status !== 0) {
    failed = true
    console.log(stdout.slice(-4000))
  }
}
mkdirSync('tests/reports', { recursive: true })
writeFileSync('tests/reports/long.md', `${lines.join('\n')}\n`)
process.exit(failed ? 1 : 0)
