import db from '@adonisjs/lucid/services/db'
import { isSqlite, read } from '#core/sql'
import { watchStatements, type WatchedStatement } from '#core/sql_watch'

/** Tables that grow with the shop's catalog, customers or trade; only these are looked for in plans. */
const LARGE = new Set([
  'items',
  'item_identifiers',
  'item_prices',
  'item_tags',
  'item_words',
  'item_media',
  'customers',
  'sales',
  'sale_lines',
  'sale_line_taxes',
  'sale_tenders',
  'sale_reviews',
  'documents',
  'stock_levels',
  'stock_movements',
  'journal_entries',
  'outbox_events',
  'till_sessions',
  'z_reports',
  'safe_movements',
  'parked_sales',
  'past_sales',
  'balance_accounts',
  'gift_cards',
])

/** Of these a store gathers so many that reading all of them, even by an index, is too much. */
const ENDLESS = new Set(['sales', 'stock_movements', 'journal_entries', 'documents', 'past_sales'])

const ROWS_OF_LARGE = 1_000

/** Runs work and gives every different `select` that it sent, through Lucid or past it. */
export async function selectsOf(work: () => Promise<void>): Promise<WatchedStatement[]> {
  const seen = new Map<string, WatchedStatement>()
  const see = (statement: WatchedStatement) => {
    if (/^\s*(select|with)\b/i.test(statement.text) && !seen.has(statement.text))
      seen.set(statement.text, statement)
  }
  const knex = db.connection().getReadClient()
  const seeQuery = ({ sql, bindings }: { sql: string; bindings?: unknown[] }) =>
    see({ text: sql, values: (bindings ?? []) as WatchedStatement['values'] })
  const stop = watchStatements(see)
  knex.on('query', seeQuery)
  try {
    await work()
  } finally {
    stop()
    knex.off('query', seeQuery)
  }
  return [...seen.values()]
}

/**
 * What is slow about a statement's plan: large tables read whole, or sorted beside an index.
 * MariaDB counts, and rightly reads a small table whole: there only tables that are large in this
 * shop are looked for.
 */
export async function findFaults(
  statement: WatchedStatement,
  judged: Set<string>
): Promise<string[]> {
  return isSqlite() ? sqliteFaults(statement, judged) : mariadbFaults(statement, judged)
}

export async function judgedTables(): Promise<Set<string>> {
  if (isSqlite()) return LARGE
  const rows = await read<{ name: string; size: number }>(
    `select table_name as name, table_rows as size from information_schema.tables
      where table_schema = database()`
  )
  const sizes = new Map(rows.map(({ name, size }) => [name, Number(size)]))
  return new Set([...LARGE].filter((name) => (sizes.get(name) ?? 0) >= ROWS_OF_LARGE))
}

async function sqliteFaults(
  { text, values }: WatchedStatement,
  judged: Set<string>
): Promise<string[]> {
  const steps = await read<{ detail: string }>(`explain query plan ${text}`, values)
  const aliases = aliasesOf(text)
  const nameOf = (alias: string) => aliases.get(alias) ?? alias
  const touched = steps.flatMap(({ detail }) => {
    const alias = detail.match(/^(?:SCAN|SEARCH) (\w+)/)?.[1]
    return alias && judged.has(nameOf(alias)) ? [nameOf(alias)] : []
  })
  const scans = steps.flatMap(({ detail }) => {
    const alias = detail.match(/^SCAN (\w+)/)?.[1]
    return alias && judged.has(nameOf(alias)) ? [`scans ${nameOf(alias)}`] : []
  })
  const stops = /limit \d+/.test(text)
  const wide = steps.flatMap(({ detail }) => {
    const alias = detail.match(/^SEARCH (\w+) .*\((?:store_id|location_id)=\?\)$/)?.[1]
    return alias && !stops && ENDLESS.has(nameOf(alias)) ? [`reads all of ${nameOf(alias)}`] : []
  })
  const sorts = steps.some(({ detail }) => /^USE TEMP B-TREE FOR ORDER BY/.test(detail))
  return [...scans, ...wide, ...(sorts && touched.length > 0 ? [`sorts ${touched[0]}`] : [])]
}

/** Steps of SQLite's plan that find rows of a large table by their store or location alone. */
export async function readsOfAWholePlace(statement: WatchedStatement): Promise<string[]> {
  const steps = await read<{ detail: string }>(
    `explain query plan ${statement.text}`,
    statement.values
  )
  const aliases = aliasesOf(statement.text)
  return steps.flatMap(({ detail }) => {
    const alias = detail.match(/^SEARCH (\w+) .*\((location|store)_id=\?\)/)?.[1]
    return alias && LARGE.has(aliases.get(alias) ?? alias) ? [detail] : []
  })
}

interface MariadbTable {
  table_name: string
  access_type: string
  key?: string
}

async function mariadbFaults(
  { text, values }: WatchedStatement,
  judged: Set<string>
): Promise<string[]> {
  const [row] = await read<Record<string, string>>(`explain format=json ${text}`, values)
  const plan = JSON.parse(String(Object.values(row!)[0])) as unknown
  const aliases = aliasesOf(text)
  const faults: string[] = []
  const walk = (node: unknown, isSorted: boolean): void => {
    if (Array.isArray(node)) return node.forEach((one) => walk(one, isSorted))
    if (node === null || typeof node !== 'object') return
    const known = node as Record<string, unknown>
    const sorted = isSorted || 'filesort' in known
    const table = known.table as MariadbTable | undefined
    const name = table && (aliases.get(table.table_name) ?? table.table_name)
    if (table && name && judged.has(name)) {
      if (table.access_type === 'ALL') faults.push(`scans ${name}`)
      if (sorted) faults.push(`sorts ${name}`)
    }
    for (const value of Object.values(known)) walk(value, sorted)
  }
  walk(plan, false)
  return [...new Set(faults)]
}

/** Tables by the names that a statement gives them. */
function aliasesOf(text: string): Map<string, string> {
  const aliases = new Map<string, string>()
  for (const [, table, alias] of text.matchAll(
    /(?:from|join)\s+[`"]?(\w+)[`"]?(?:\s+(?:as\s+)?[`"]?(?!where|on|left|join|order|group|limit|inner|cross|indexed|force|union|set|using|and|for)(\w+)[`"]?)?/gi
  )) {
    aliases.set(alias ?? table!, table!)
  }
  return aliases
}
