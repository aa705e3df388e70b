import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, money, uuid } from '#database/migration_columns'

/** Slips of reverse-vending machines: each is paid out once. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('deposit_slips', (table) => {
      uuid(table, 'store_id').notNullable().references('stores.id')
      code(table, 'code', 80).notNullable()
      // The sale that it is promised to, or was paid out on.
      uuid(table, 'sale_id').notNullable()
      money(table, 'amount_minor')
      // A promise ends by itself; a slip that was paid out stays.
      instant(table, 'held_until')
      instant(table, 'paid_at')
      table.primary(['store_id', 'code'])
      table.index(['sale_id'])
    })
  }

  async down() {
    this.schema.dropTable('deposit_slips')
  }
}
