import { BaseSchema } from '@adonisjs/lucid/schema'
import { instant } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('outbox_events', (table) => {
      // Given up after too many attempts; shown on Today, delivered again by `node ace outbox:retry`.
      instant(table, 'dead_at')
      table.index(['subject_id', 'done_at'])
    })
  }

  async down() {
    this.schema.alterTable('outbox_events', (table) => {
      table.dropIndex(['subject_id', 'done_at'])
      table.dropColumn('dead_at')
    })
  }
}
