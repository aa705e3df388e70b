import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, jsonText } from '#database/migration_columns'

/** What plugins have worked out for their rules, which go with the pipeline to the registers. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('plugin_datasets', (table) => {
      code(table, 'plugin_id', 40).notNullable()
      code(table, 'name', 40).notNullable()
      jsonText(table, 'content').notNullable()
      instant(table, 'changed_at').notNullable()
      table.primary(['plugin_id', 'name'])
    })
  }

  async down() {
    this.schema.dropTable('plugin_datasets')
  }
}
