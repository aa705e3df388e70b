import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, jsonText, uuid } from '#database/migration_columns'

/** What plugins are told after the commit, and who wants to be told of what. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('plugin_subscriptions', (table) => {
      code(table, 'plugin_id', 40).notNullable()
      code(table, 'hook', 80).notNullable()
      // How often one thing is told until it is put aside for a person.
      table.integer('max_attempts').notNullable()
      table.primary(['plugin_id', 'hook'])
    })
    this.schema.createTable('plugin_deliveries', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'event_id').notNullable()
      code(table, 'plugin_id', 40).notNullable()
      code(table, 'hook', 80).notNullable()
      // What is told of one subject is told in the order in which it happened.
      uuid(table, 'subject_id')
      jsonText(table, 'payload').notNullable()
      table.integer('attempts').notNullable()
      table.integer('max_attempts').notNullable()
      instant(table, 'created_at').notNullable()
      instant(table, 'available_at').notNullable()
      instant(table, 'done_at')
      // Given up after too many attempts, until a person has it told again.
      instant(table, 'dead_at')
      table.string('last_error', 500)
      table.unique(['event_id', 'plugin_id', 'hook'])
      table.index(['done_at', 'available_at'])
      table.index(['plugin_id', 'subject_id', 'done_at'])
    })
  }

  async down() {
    this.schema.dropTable('plugin_deliveries')
    this.schema.dropTable('plugin_subscriptions')
  }
}
