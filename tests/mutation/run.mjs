/**
 * Changes the pricing engine in a thousand small ways and counts those that no test notices. The table
 * of tests/reports/mutation.md is written anew; what it says of the survivors is written by people.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'

const REPORT = 'tests/reports/mutation.md'
const RESULT = 'tmp/mutation.json'
const LEAST = 90
const NOTICED = ['Killed', 'Timeout']
const MISSED = ['Survived', 'NoCoverage']

const words = process.argv.slice(2)
rmSync(RESULT, { force: true })
const { status } = spawnSync(
  'node_modules/.bin/stryker',
  ['run', 'tests/mutation/stryker.config.mjs', ...words],
  { stdio: 'inherit', env: { FC_RUNS: '40', ...process.env } }
)
const { files } = JSON.parse(readFileSync(RESULT, 'utf8'))

const rows = Object.entries(files)
  .map(([file, { mutants }]) => countOf(file.replace('app/pricing/', ''), mutants))
  .filter(({ noticed, missed }) => noticed + missed > 0)
const all = {
  file: 'all',
  noticed: rows.reduce((sum, row) => sum + row.noticed, 0),
  missed: rows.reduce((sum, row) => sum + row.missed, 0),
}
writeReport()
process.stdout.write(`tests: ${shareOf(all)} % of ${all.noticed + all.missed} changes noticed\n`)
process.exit(status === 0 && Number(shareOf(all)) >= LEAST ? 0 : 1)

function countOf(file, mutants) {
  const among = (states) => mutants.filter((mutant) => states.includes(mutant.status)).length
  return { file, noticed: among(NOTICED), missed: among(MISSED) }
}

function shareOf({ noticed, missed }) {
  return ((100 * noticed) / (noticed + missed)).toFixed(1)
}

function writeReport() {
  const told = readFileSync(REPORT, 'utf8')
  const survivors = told.slice(told.indexOf('## Survivors'))
  const lines = [
    '# Mutation tests of app/pricing',
    '',
    'Written by `npm run test:long -- mutation`, but for the survivors.',
    '',
    '| file | changes | noticed | missed | score |',
    '| --- | --- | --- | --- | --- |',
    ...[...rows, all].map(
      (row) =>
        `| ${row.file} | ${row.noticed + row.missed} | ${row.noticed} | ${row.missed} | ${shareOf(row)} % |`
    ),
    '',
  ]
  writeFileSync(REPORT, `${lines.join('\n')}\n${survivors}`)
}
