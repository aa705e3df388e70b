import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, jsonText, uuid } from '#database/migration_columns'

/** Which plugins there are, what the owner wants of each, and what became of it. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('plugins', (table) => {
      code(table, 'id', 40).primary().notNullable()
      code(table, 'origin', 10).notNullable()
      // What the owner wants: `enabled`, `disabled` or `removed`.
      code(table, 'desired_state', 10).notNullable()
      // What became of it, e.g. `enabled` or `quarantined`.
      code(table, 'state', 20).notNullable()
      code(table, 'active_version', 60)
      jsonText(table, 'problem')
      instant(table, 'trusted_at')
      uuid(table, 'trusted_by').references('users.id')
      // Whether an act waits for this plugin's guards even when they do not answer.
      table.boolean('blocks_when_unavailable').notNullable().defaultTo(false)
      instant(table, 'created_at').notNullable()
      instant(table, 'changed_at').notNullable()
    })
    this.schema.createTable('plugin_failures', (table) => {
      uuid(table, 'id').primary().notNullable()
      code(table, 'plugin_id', 40).notNullable()
      // The hook point, or `setup`, `client`, … where it happened.
      code(table, 'place', 80).notNullable()
      code(table, 'why', 20).notNullable()
      table.string('message', 500).notNullable()
      table.text('stack')
      instant(table, 'failed_at').notNullable()
      table.index(['plugin_id', 'failed_at'])
    })
  }

  async down() {
    this.schema.dropTable('plugin_failures')
    this.schema.dropTable('plugins')
  }
}
