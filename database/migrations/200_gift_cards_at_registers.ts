import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, money, uuid } from '#database/migration_columns'

/** Gift cards are sold and paid with at registers. */
export default class extends BaseSchema {
  async up() {
    // What a tender type takes its money off: `gift_card`, `credit`, or nothing that is kept here.
    this.schema.alterTable('tender_types', (table) => {
      code(table, 'redeems', 10)
    })
    // The few sale lines that are no turnover, so that sums of turnover can leave them out.
    this.schema.createTable('gift_card_lines', (table) => {
      uuid(table, 'line_id').primary().notNullable().references('sale_lines.id')
      uuid(table, 'sale_id').notNullable().references('sales.id')
      uuid(table, 'store_id').notNullable().references('stores.id')
      table.date('business_date').notNullable()
      table.integer('local_hour').notNullable()
      instant(table, 'completed_at').notNullable()
      money(table, 'amount_minor').notNullable()
      table.index(['sale_id'])
      table.index(['store_id', 'business_date'])
    })
  }

  async down() {
    this.schema.dropTable('gift_card_lines')
    // Without the query builder, which on SQLite would copy the whole table.
    this.schema.raw('alter table tender_types drop column redeems')
  }
}
