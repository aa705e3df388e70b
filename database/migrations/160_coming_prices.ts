import { BaseSchema } from '@adonisjs/lucid/schema'

/** Prices that are to come are few among all there ever were, and are read in the order of time. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('item_prices', (table) => {
      table.index(['valid_from', 'id'], 'item_prices_by_start')
    })
  }

  async down() {
    this.schema.alterTable('item_prices', (table) => {
      table.dropIndex([], 'item_prices_by_start')
    })
  }
}
