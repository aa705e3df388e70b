import { isSqlite, read } from '#core/sql'

export async function databaseVersion(): Promise<string> {
  const [row] = await read<{ version: string }>(
    isSqlite() ? 'select sqlite_version() as version' : 'select version() as version'
  )
  return String(row?.version ?? '')
}

/** Room that the tables and indices take; SQLite's file without its write-ahead log. */
export async function databaseSizeBytes(): Promise<number> {
  const [row] = await read<{ bytes: number }>(
    isSqlite()
      ? 'select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()'
      : `select sum(data_length + index_length) as bytes from information_schema.tables
          where table_schema = database()`
  )
  return Number(row?.bytes ?? 0)
}
