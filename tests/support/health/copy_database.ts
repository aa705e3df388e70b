import Database from 'better-sqlite3'
import env from '#start/env'

/** The suite's SQLite database as it stands, in a file of its own, for a server that may break it. */
export function copyDatabase(file: string): void {
  const source = new Database(env.get('DB_FILE') ?? '', { readonly: true })
  source.prepare('vacuum into ?').run(file)
  source.close()
  const copy = new Database(file)
  copy.pragma('journal_mode = WAL')
  copy.close()
}
