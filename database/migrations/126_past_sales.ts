import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, money, uuid } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    // Sales of the system that a shop used before. They have no document, no journal and no Z, and
    // never count in figures of the tills.
    this.schema.createTable('past_sales', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'store_id').notNullable().references('stores.id')
      code(table, 'source', 20).notNullable()
      code(table, 'number', 80).notNullable()
      instant(table, 'occurred_at').notNullable()
      // The store's own calendar, so that figures by month need no time zone in SQL.
      table.date('business_date').notNullable()
      code(table, 'month', 7).notNullable()
      uuid(table, 'customer_id').references('customers.id')
      // Who it was where nobody of ours is known by it.
      table.string('customer_text', 160)
      table.string('currency', 3).notNullable()
      money(table, 'gross_minor').notNullable()
      money(table, 'discount_minor').notNullable()
      money(table, 'tax_minor').notNullable()
      // What was given back later, as the source tells it on the sale itself.
      money(table, 'refunded_minor').notNullable()
      table.text('note')
      table.unique(['source', 'number'])
      table.index(['store_id', 'occurred_at'])
      table.index(['customer_id', 'occurred_at'])
      table.index(['number'])
      table.index(['currency', 'month'])
    })
    this.schema.createTable('past_sale_lines', (table) => {
      uuid(table, 'past_sale_id').notNullable().references('past_sales.id')
      table.integer('position').notNullable()
      // `item`, `shipping`, `tip` or `other`.
      code(table, 'kind', 10).notNullable()
      // Without a reference on purpose: the name is kept, and the past keeps no item from going.
      uuid(table, 'item_id')
      table.string('name', 255).notNullable()
      code(table, 'identifier', 80)
      table.bigInteger('quantity_thousandths').notNullable()
      money(table, 'gross_minor').notNullable()
      money(table, 'discount_minor').notNullable()
      money(table, 'tax_minor')
      table.primary(['past_sale_id', 'position'])
      table.index(['item_id'])
    })
    this.schema.createTable('past_sale_taxes', (table) => {
      uuid(table, 'past_sale_id').notNullable().references('past_sales.id')
      table.integer('position').notNullable()
      table.string('name', 80).notNullable()
      table.integer('rate_ppm')
      money(table, 'tax_minor').notNullable()
      table.primary(['past_sale_id', 'position'])
    })
    this.schema.createTable('past_sale_tenders', (table) => {
      uuid(table, 'past_sale_id').notNullable().references('past_sales.id')
      table.integer('position').notNullable()
      table.string('name', 80).notNullable()
      money(table, 'amount_minor')
      table.primary(['past_sale_id', 'position'])
    })
  }

  async down() {
    for (const table of ['past_sale_tenders', 'past_sale_taxes', 'past_sale_lines', 'past_sales']) {
      this.schema.dropTable(table)
    }
  }
}
