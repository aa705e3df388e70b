import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, jsonText } from '#database/migration_columns'

/** Which tables belong to which plugin, so that nobody has to guess from their names. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('plugin_tables', (table) => {
      code(table, 'plugin_id', 40).notNullable()
      code(table, 'name', 40).notNullable()
      // Later ones may refer to earlier ones.
      table.integer('position').notNullable()
      // What each column holds.
      jsonText(table, 'columns').notNullable()
      instant(table, 'written_at').notNullable()
      table.primary(['plugin_id', 'name'])
    })
  }

  async down() {
    this.schema.dropTable('plugin_tables')
  }
}
