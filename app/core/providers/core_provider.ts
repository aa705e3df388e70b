import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ApplicationService } from '@adonisjs/core/types'

/** Prepares what every process needs before it touches the database. */
export default class CoreProvider {
  constructor(protected app: ApplicationService) {}

  async boot() {
    const { default: env } = await import('#start/env')
    mkdirSync(env.get('DATA_DIR') ?? 'data', { recursive: true })
    if (env.get('DB_CONNECTION') === 'sqlite') {
      mkdirSync(dirname(env.get('DB_FILE') ?? 'data/tillhouse.sqlite3'), { recursive: true })
    }
  }
}
