import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, money, uuid } from '#database/migration_columns'

/** Rules of plugins that look on: what they would have made of each sale since they were asked to. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('plugin_shadows', (table) => {
      code(table, 'plugin_id', 40).primary().notNullable()
      code(table, 'version', 40).notNullable()
      instant(table, 'began_at').notNullable()
    })
    this.schema.createTable('plugin_shadow_sales', (table) => {
      code(table, 'plugin_id', 40).notNullable()
      uuid(table, 'sale_id').notNullable()
      code(table, 'version', 40).notNullable()
      code(table, 'currency', 3).notNullable()
      table.integer('currency_digits').notNullable()
      // The number of the receipt, for a person to find it.
      table.string('label', 60).notNullable()
      // Null where the sale could not be priced again.
      money(table, 'before_minor')
      money(table, 'after_minor')
      table.string('problem', 500)
      instant(table, 'told_at').notNullable()
      table.primary(['plugin_id', 'sale_id'])
      table.index(['plugin_id', 'told_at'])
    })
  }

  async down() {
    this.schema.dropTable('plugin_shadow_sales')
    this.schema.dropTable('plugin_shadows')
  }
}
