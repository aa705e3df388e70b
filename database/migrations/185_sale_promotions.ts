import { BaseSchema } from '@adonisjs/lucid/schema'
import { money, uuid } from '#database/migration_columns'

/** What each promotion took off each sale, so that reports can tell turnover by promotion. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('sale_promotions', (table) => {
      uuid(table, 'sale_id').notNullable().references('sales.id')
      // As the register named it: a sale is kept whatever became of the promotion.
      uuid(table, 'promotion_id').notNullable()
      table.integer('version').notNullable()
      table.integer('uses').notNullable()
      money(table, 'discount_minor').notNullable()
      table.primary(['sale_id', 'promotion_id'])
      table.index(['promotion_id', 'sale_id', 'uses', 'discount_minor'], 'sales_by_promotion')
    })
  }

  async down() {
    this.schema.dropTable('sale_promotions')
  }
}
