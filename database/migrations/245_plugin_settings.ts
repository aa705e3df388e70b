import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, jsonText } from '#database/migration_columns'

/** What a shop has set of its plugins, for the business, a store or a register. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('plugin_settings', (table) => {
      code(table, 'plugin_id', 40).notNullable()
      code(table, 'scope', 10).notNullable()
      // Of the store or register; empty for the business.
      code(table, 'scope_id', 36).notNullable()
      table.integer('version').notNullable()
      jsonText(table, 'own_values').notNullable()
      // Sealed, each under its name.
      jsonText(table, 'secrets').notNullable()
      instant(table, 'changed_at').notNullable()
      table.primary(['plugin_id', 'scope', 'scope_id'])
    })
  }

  async down() {
    this.schema.dropTable('plugin_settings')
  }
}
