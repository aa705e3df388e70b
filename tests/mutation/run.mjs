/**
 * Changes the pricing engine in thousands of small ways and counts those that no test notices. The
 * table of tests/reports/mutation.md is written anew; what it says of the survivors is written by
 * people, from the list in tmp/survivors.txt. A run that was broken off goes on with `resume`, and
 * tries again what new tests may notice:
 *
 *   node tests/mutation/run.mjs resume
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const REPORT = 'tests/reports/mutation.md'
const RESULT = 'tmp/mutation.json'
const LEAST = 90

if (process.argv[2] !== 'resume') rmSync(RESULT, { force: true })
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
const { status } = spawnSync(
  'node_modules/.bin/stryker',
  ['run', 'tests/mutation/stryker.config.mjs'],
  { stdio: 'inherit', env: { FC_RUNS: '40', ...process.env } }
)
if (!existsSync(RESULT)) process.exit(status || 1)
const { files } = JSON.parse(readFileSync(RESULT, 'utf8'))

const rows = Object.entries(files)
  .map(([file, { mutants }]) => countOf(file.replace('app/pricing/', ''), mutants))
  .filter(({ changes }) => changes > 0)
const all = Object.keys(rows[0]).reduce(
  (sums, key) => ({ ...sums, [key]: rows.reduce((sum, row) => sum + row[key], 0) }),
  {}
)
writeReport()
process.stdout.write(`tests: ${shareOf(all)} % of ${all.changes} changes noticed\n`)
process.exit(status === 0 && Number(shareOf(all)) >= LEAST ? 0 : 1)

function countOf(file, mutants) {
  const among = (...states) => mutants.filter((mutant) => states.includes(mutant.status)).length
  const [byTest, byTime, missed] = [
    among('Killed'),
    among('Timeout'),
    among('Survived', 'NoCoverage'),
  ]
  return { file, changes: byTest + byTime + missed, byTest, byTime, missed }
}

function shareOf({ changes, missed }) {
  return ((100 * (changes - missed)) / changes).toFixed(1)
}

function writeReport() {
  const told = readFileSync(REPORT, 'utf8')
  const survivors = told.slice(told.indexOf('## Survivors'))
  const lines = [
    '# Mutation tests of app/pricing',
    '',
    `Written by \`npm run test:long -- mutation\` of commit ${commit}, but for the survivors. A change is`,
    'noticed by a test that fails, or because the tests go on for ever.',
    '',
    '| file | changes | by a test | by time | missed | score |',
    '| --- | --- | --- | --- | --- | --- |',
    ...[...rows, { ...all, file: 'all' }].map(
      (row) =>
        `| ${[row.file, row.changes, row.byTest, row.byTime, row.missed].join(' | ')} | ${shareOf(row)} % |`
    ),
    '',
  ]
  writeFileSync(REPORT, `${lines.join('\n')}\n${survivors}`)
}
