import env from '#start/env'
import { defineConfig } from '@adonisjs/lucid'

interface RawSqlite {
  pragma(statement: string): unknown
}

interface RawMysql {
  query(statement: string, done: (error: Error | null) => void): void
}

const databaseConfig = defineConfig({
  connection: env.get('DB_CONNECTION'),
  connections: {
    sqlite: {
      client: 'better-sqlite3',
      connection: { filename: env.get('DB_FILE') ?? 'data/tillhouse.sqlite3' },
      useNullAsDefault: true,
      schemaGeneration: { enabled: false },
      migrations: { naturalSort: true, paths: ['database/migrations'] },
      pool: {
        min: 1,
        max: 1,
        afterCreate: (connection: RawSqlite, done: (error: Error | null) => void) => {
          connection.pragma('journal_mode = WAL')
          // A sale that was acknowledged must survive a power cut.
          connection.pragma('synchronous = FULL')
          connection.pragma('foreign_keys = ON')
          // Waiting for another program holds up everybody: the driver blocks its thread.
          connection.pragma('busy_timeout = 2000')
          // In kibibytes; taken only as the database grows.
          connection.pragma('cache_size = -65536')
          done(null)
        },
      },
    },
    mysql: {
      client: 'mysql2',
      connection: {
        host: env.get('DB_HOST') ?? '127.0.0.1',
        port: env.get('DB_PORT') ?? 3306,
        user: env.get('DB_USER') ?? 'tillhouse',
        password: env.get('DB_PASSWORD')?.release() ?? '',
        database: env.get('DB_DATABASE') ?? 'tillhouse',
        charset: 'utf8mb4',
        timezone: 'Z',
        // Instants are read as text on both databases and parsed in one place (database/columns.ts).
        dateStrings: true,
      },
      schemaGeneration: { enabled: false },
      migrations: { naturalSort: true, paths: ['database/migrations'] },
      pool: {
        min: 0,
        max: 10,
        // A page says that the database is away instead of hanging with it.
        acquireTimeoutMillis: 8_000,
        afterCreate: (connection: RawMysql, done: (error: Error | null) => void) => {
          // Balances are guarded by conditional updates, not by snapshots; the stricter level would
          // only lock the gaps between rows and make tills wait for, or deadlock with, each other.
          connection.query('set session transaction isolation level read committed', done)
        },
      },
    },
  },
})

export default databaseConfig
