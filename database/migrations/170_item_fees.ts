import { BaseSchema } from '@adonisjs/lucid/schema'
import { uuid } from '#database/migration_columns'

/** Which deposits and fees come with each unit of an item; both are items of their own. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('item_fees', (table) => {
      uuid(table, 'item_id').notNullable().references('items.id')
      uuid(table, 'fee_item_id').notNullable().references('items.id')
      table.integer('position').notNullable()
      // How many with one unit of the item: 24 with a case of 24 bottles.
      table.bigInteger('quantity_thousandths').notNullable()
      table.primary(['item_id', 'fee_item_id'])
      table.index(['fee_item_id'])
    })
    // Deposits and fees are few among many goods.
    this.schema.alterTable('items', (table) => {
      table.index(['kind', 'archived_at', 'name'], 'items_by_kind')
    })
  }

  async down() {
    this.schema.alterTable('items', (table) => {
      table.dropIndex([], 'items_by_kind')
    })
    this.schema.dropTable('item_fees')
  }
}
