import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, uuid } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    // What plugins asked of other systems and devices, refused or not.
    this.schema.createTable('plugin_calls', (table) => {
      uuid(table, 'id').primary().notNullable()
      code(table, 'plugin_id', 40).notNullable()
      // `http` or `tcp`.
      code(table, 'kind', 10).notNullable()
      // Method and address without its query, or host and port.
      table.string('target', 250).notNullable()
      // `answered`, or why it was not.
      code(table, 'outcome', 20).notNullable()
      table.integer('status')
      table.integer('took_ms').notNullable()
      table.integer('sent_bytes').notNullable()
      table.integer('received_bytes').notNullable()
      instant(table, 'called_at').notNullable()
      table.index(['plugin_id', 'called_at'])
    })
  }

  async down() {
    this.schema.dropTable('plugin_calls')
  }
}
