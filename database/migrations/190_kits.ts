import { BaseSchema } from '@adonisjs/lucid/schema'
import { uuid } from '#database/migration_columns'

/** Items that are sold as one and kept as their parts. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('item_components', (table) => {
      uuid(table, 'item_id').notNullable().references('items.id')
      uuid(table, 'component_item_id').notNullable().references('items.id')
      table.integer('position').notNullable()
      // How many with one of the kit.
      table.bigInteger('quantity_thousandths').notNullable()
      table.primary(['item_id', 'component_item_id'])
      table.index(['component_item_id'])
    })
    // What one of a kit was made of when it was sold; it comes back as that.
    this.schema.createTable('sale_line_components', (table) => {
      uuid(table, 'sale_line_id').notNullable().references('sale_lines.id')
      table.integer('position').notNullable()
      uuid(table, 'sale_id').notNullable()
      uuid(table, 'item_id').notNullable()
      table.bigInteger('quantity_thousandths').notNullable()
      table.bigInteger('unit_cost_minor_e4')
      table.primary(['sale_line_id', 'position'])
      table.index(['sale_id'])
    })
  }

  async down() {
    this.schema.dropTable('sale_line_components')
    this.schema.dropTable('item_components')
  }
}
