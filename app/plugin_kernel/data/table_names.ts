import { createHash } from 'node:crypto'

/** MariaDB's limit for tables and indices. */
export const MAX_NAME_LENGTH = 64

/** Words of small letters and digits, joined by single underscores. */
export const NAME_PATTERN = '^[a-z][a-z0-9]*(_[a-z0-9]+)*$'

/** Where the framework keeps which migrations ran. */
const LEDGER = 'schema'
export const RESERVED_NAMES: readonly string[] = [LEDGER, `${LEDGER}_versions`]

/**
 * `plg_<id>__`, the id's hyphens as underscores. Ids hold no underscore and names no two of them in
 * a row, so that a name belongs to one table of one plugin.
 */
export function tablePrefix(pluginId: string): string {
  return `plg_${pluginId.replaceAll('-', '_')}__`
}

export function tableName(pluginId: string, name: string): string {
  return tablePrefix(pluginId) + name
}

export function ledgerName(pluginId: string): string {
  return tableName(pluginId, LEDGER)
}

/** The same for the same columns everywhere; what would be too long ends in a digest. */
export function indexName(table: string, columns: readonly string[]): string {
  const name = `${table}__by_${columns.join('_')}`
  if (name.length <= MAX_NAME_LENGTH) return name
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 10)
  return `${name.slice(0, MAX_NAME_LENGTH - 11)}_${digest}`
}
