/**
 * `npm run bench`: every figure the project speaks of, measured in one run and printed.
 *
 *   npm run bench                 all of them
 *   npm run bench -- pricing      one file of tests/benchmarks
 *   npm run bench -- lists sqlite the same, with words for the file itself
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'

const words = process.argv.slice(2)
const all = readdirSync('tests/benchmarks').filter((file) => /^[a-z_]+\.(ts|mjs)$/.test(file))
const wanted = words.filter((word) => all.some((file) => file.startsWith(word)))
const rest = words.filter((word) => !wanted.includes(word))
const files = all.filter(
  (file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name))
)

console.log(
  `Node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)} before the run`
)
let failed = 0
for (const file of files) {
  console.log(`\n── ${file} ──`)
  const args = ['--import=@poppinss/ts-exec', `tests/benchmarks/${file}`, ...rest]
  const { status } = spawnSync('node', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'test', VITE_BUILT: '1' },
  })
  if (status !== 0) failed++
}
process.exit(failed === 0 ? 0 : 1)
