import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ApplicationService } from '@adonisjs/core/types'

/** Prepares what every process needs before it touches the database. */
export default class CoreProvider {
  constructor(protected app: ApplicationService) {}

  async boot() {
    const { default: env } = await import('#start/env')
    const { dataDir, uploadFolder } = await import('#config/app')
    const { checkFiles } = await import('#core/start/check_files')
    const isFile = env.get('DB_CONNECTION') === 'sqlite'
    const databaseFile = isFile ? (env.get('DB_FILE') ?? 'data/tillhouse.sqlite3') : null
    checkFiles({ dataDir, databaseFile })
    // What lies there for a moment, price lists for instance, is nobody else's business.
    mkdirSync(uploadFolder, { recursive: true, mode: 0o700 })
    if (databaseFile !== null) mkdirSync(dirname(databaseFile), { recursive: true })
  }

  /** Not for commands that start no app: one of them finishes what was begun. */
  async start() {
    const { readUnfinished } = await import('#core/unfinished')
    const unfinished = readUnfinished()
    if (!unfinished) return
    process.stderr.write(`tillhouse: ${unfinished.words}\n`)
    process.exit(1)
  }
}
