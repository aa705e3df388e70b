/** The layout of the archive; a reader refuses one that it does not know. */
export const ARCHIVE_FORMAT = 1

export const MANIFEST_NAME = 'manifest.json'
export const APP_KEY_NAME = 'app_key'
/** Pictures and what else the data folder keeps lie under this in the archive. */
export const FILES_FOLDER = 'files/'

export type DatabaseKind = 'sqlite' | 'mysql'

export const DATABASE_NAMES: Record<DatabaseKind, string> = {
  sqlite: 'database.sqlite3',
  mysql: 'database.sql',
}

export interface ArchiveEntry {
  name: string
  bytes: number
  sha256: string
}

/** What the database held at the instant of its snapshot. */
export interface DatabaseFacts {
  lastMigration: string | null
  /** The last document that the business had accepted: what came later is not in the backup. */
  acceptanceSequence: number
  rows: Record<string, number>
}

/** The first entry of an archive: what is in it, and how to tell that all of it is whole. */
export interface Manifest extends DatabaseFacts {
  product: 'tillhouse'
  format: number
  appVersion: string
  shop: Shop
  takenAt: string
  databaseKind: DatabaseKind
  entries: ArchiveEntry[]
}

/** Whose backup it is; the key keeps several shops apart that share one target. */
export interface Shop {
  key: string
  name: string
}
