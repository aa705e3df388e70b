import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, jsonText, uuid } from '#database/migration_columns'

/** Fields that plugins add to items and customers, and what the shop filled in. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('custom_fields', (table) => {
      code(table, 'plugin_id', 40).primary()
      // With the words of all languages, so that receipts are printed again without the plugin.
      jsonText(table, 'definition').notNullable()
      instant(table, 'changed_at').notNullable()
    })
    this.schema.createTable('custom_values', (table) => {
      code(table, 'entity', 10).notNullable()
      uuid(table, 'record_id').notNullable()
      code(table, 'plugin_id', 40).notNullable()
      jsonText(table, 'field_values').notNullable()
      // The part of them that registers get; null when they get nothing.
      jsonText(table, 'told_values')
      instant(table, 'changed_at').notNullable()
      table.primary(['entity', 'record_id', 'plugin_id'])
      table.index(['plugin_id', 'entity', 'record_id'])
    })
    // What registers were told before, for sales that reach the server later.
    this.schema.createTable('custom_values_before', (table) => {
      uuid(table, 'id').primary()
      code(table, 'entity', 10).notNullable()
      uuid(table, 'record_id').notNullable()
      code(table, 'plugin_id', 40).notNullable()
      jsonText(table, 'told_values')
      instant(table, 'until').notNullable()
      table.index(['entity', 'record_id', 'plugin_id'])
      table.index(['plugin_id'])
    })
  }

  async down() {
    this.schema.dropTable('custom_values_before')
    this.schema.dropTable('custom_values')
    this.schema.dropTable('custom_fields')
  }
}
