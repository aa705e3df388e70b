/** Writes the table of scripts/import_rules.mjs into app/README.md. */
import { readFileSync, writeFileSync } from 'node:fs'
import { DOMAINS } from './import_rules.mjs'

const rows = Object.entries(DOMAINS).map(
  ([name, allowed]) =>
    `| ${name} | ${allowed === '*' ? 'operations of any domain; nobody imports it' : allowed.join(', ') || 'nothing'} |`
)
const readme = readFileSync('app/README.md', 'utf8')
const table = ['| domain | may import |', '| --- | --- |', ...rows].join('\n')
writeFileSync('app/README.md', readme.replace(/\| domain[\s\S]*?\n(?=\n)/, `${table}\n`))
