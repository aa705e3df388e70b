import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { MigrationRunner } from '@adonisjs/lucid/migration'

export interface MigrationState {
  /** Has never been migrated: a database that was just made. */
  isEmpty: boolean
  pending: string[]
  /** Known to the database and not to this version of the program: newer code was here. */
  unknown: string[]
}

/** How the database stands to this version of the program. */
export async function migrationState(): Promise<MigrationState> {
  const runner = new MigrationRunner(db, app, { direction: 'up', dryRun: true })
  const list = await runner.getList()
  const names = (status: string) =>
    list.filter((one) => one.status === status).map(({ name }) => name)
  return {
    isEmpty: !list.some(({ status }) => status === 'migrated' || status === 'corrupt'),
    pending: names('pending'),
    unknown: names('corrupt'),
  }
}
