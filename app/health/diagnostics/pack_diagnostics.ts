import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { clock } from '#core/clock'
import { read } from '#core/sql'
import { logFacts, slowFacts } from '#app/health/diagnostics/log_facts'
import { settingsFacts } from '#app/health/diagnostics/settings_facts'
import { storeFacts, tableFacts, versionFacts } from '#app/health/diagnostics/shop_facts'
import { workFacts } from '#app/health/diagnostics/work_facts'
import { schemaState } from '#app/health/schema_state'

const ABOUT = `What a helper needs to know of this Tillhouse, and nothing of its people.

versions.json    program, runtime, system, database
settings.json    settings that are no secret; of the others only whether they are set
migrations.json  steps of the database that have run, that lack, that are unknown
tables.json      rows per table
stores.json      findings of the health page, and what each register last told, by id
work.json        deliveries, quarantine, jobs and schedules, by kind and code
slow_sql.json    slow statements since the start, without values
log.jsonl        the last lines of the log: routes, codes and places

No names, addresses, amounts, contents of sales, passwords, PINs, keys or sessions. Look through it
before you send it: everything is plain text.
`

const PARTS: [name: string, read: () => unknown][] = [
  ['versions.json', versionFacts],
  ['settings.json', settingsFacts],
  ['migrations.json', migrationFacts],
  ['tables.json', tableFacts],
  ['stores.json', storeFacts],
  ['work.json', workFacts],
  ['slow_sql.json', slowFacts],
]

/** The diagnostics bundle as a ZIP: what stands in it is added by name, part by part. */
export async function packDiagnostics(): Promise<Buffer> {
  const zip = new ZipFile()
  const add = (name: string, text: string) =>
    zip.addBuffer(Buffer.from(text), name, { mtime: clock.now() })
  add('README.txt', ABOUT)
  for (const [name, facts] of PARTS) add(name, `${JSON.stringify(await factsOf(facts), null, 2)}\n`)
  add(
    'log.jsonl',
    logFacts()
      .map((line) => `${JSON.stringify(line)}\n`)
      .join('')
  )
  zip.end()
  return buffer(zip.outputStream)
}

/** One part that cannot be read, because something is broken, must not cost the others. */
async function factsOf(facts: () => unknown): Promise<unknown> {
  try {
    return await facts()
  } catch (error) {
    const { name, code } = error as Error & { code?: string }
    return { unreadable: code ?? name }
  }
}

async function migrationFacts() {
  const ran = await read<{ name: string }>('select name from adonis_schema order by id')
  return { ...(await schemaState()), ran: ran.map(({ name }) => name) }
}

export function diagnosticsFileName(): string {
  return `tillhouse-diagnostics-${clock.now().toISOString().slice(0, 16).replace(':', '')}.zip`
}
