import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, uuid } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    // What each enrolled device last said about itself; one row per device, written over.
    this.schema.createTable('register_statuses', (table) => {
      uuid(table, 'enrolment_id').primary().notNullable().references('enrolments.id')
      uuid(table, 'register_id').notNullable().references('registers.id')
      uuid(table, 'store_id').notNullable().references('stores.id')
      table.integer('unsent_count').notNullable()
      table.integer('refused_count').notNullable()
      instant(table, 'oldest_unsent_at')
      code(table, 'app_version', 40).notNullable()
      table.bigInteger('skew_ms').notNullable()
      table.bigInteger('storage_used_bytes')
      table.bigInteger('storage_quota_bytes')
      instant(table, 'seen_at').notNullable()
      table.index(['store_id'])
    })
    // A person has looked and decided that it stays undone; nothing is deleted.
    this.schema.alterTable('documents', (table) => {
      instant(table, 'set_aside_at')
      uuid(table, 'set_aside_by_id')
      table.string('set_aside_reason', 255)
    })
    this.schema.alterTable('outbox_events', (table) => {
      instant(table, 'set_aside_at')
      uuid(table, 'set_aside_by_id')
      table.string('set_aside_reason', 255)
      table.index(['dead_at'])
    })
  }

  async down() {
    this.schema.alterTable('outbox_events', (table) => {
      table.dropIndex(['dead_at'])
    })
    // Without the query builder, which on SQLite would copy the whole table for each column.
    for (const table of ['outbox_events', 'documents']) {
      for (const column of ['set_aside_at', 'set_aside_by_id', 'set_aside_reason']) {
        this.schema.raw(`alter table ${table} drop column ${column}`)
      }
    }
    this.schema.dropTable('register_statuses')
  }
}
