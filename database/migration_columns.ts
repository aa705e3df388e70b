import type { Knex } from 'knex'

/** Column types of the migrations, in one place, so that both databases hold the same values. */

const isSqlite = (table: Knex.TableBuilder) =>
  (table as unknown as { client?: { config: { client: string } } }).client?.config.client ===
  'better-sqlite3'

/** UUIDs as ASCII text: short index entries on MariaDB, plain text on SQLite. */
export function uuid(table: Knex.TableBuilder, name: string) {
  return isSqlite(table)
    ? table.text(name)
    : table.specificType(name, 'char(36) character set ascii collate ascii_bin')
}

export function instant(table: Knex.TableBuilder, name: string) {
  return table.datetime(name, { precision: 3 })
}

/** Text that is compared byte by byte (codes, keys): MariaDB's default would ignore case. */
export function code(table: Knex.TableBuilder, name: string, length: number) {
  return isSqlite(table)
    ? table.text(name)
    : table.specificType(name, `varchar(${length}) character set utf8mb4 collate utf8mb4_bin`)
}

export function money(table: Knex.TableBuilder, name: string) {
  return table.bigInteger(name)
}

export function jsonText(table: Knex.TableBuilder, name: string) {
  return table.text(name, 'longtext')
}
