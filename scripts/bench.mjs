/**
 * `npm run bench`: every figure the project speaks of, measured in one run and printed.
 *
 *   npm run bench                 all of them
 *   npm run bench -- pricing      one file of tests/benchmarks
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'

const wanted = process.argv.slice(2)
const files = readdirSync('tests/benchmarks')
  .filter((file) => /^[a-z_]+\.(ts|mjs)$/.test(file))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)))

console.log(
  `Node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)} before the run`
)
let failed = 0
for (const file of files) {
  console.log(`\n── ${file} ──`)
  const { status } = spawnSync('node', ['--import=@poppinss/ts-exec', `tests/benchmarks/${file}`], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'test', VITE_BUILT: '1' },
  })
  if (status !== 0) failed++
}
process.exit(failed === 0 ? 0 : 1)
