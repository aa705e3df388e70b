import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, uuid } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    // Coupons that were made together: a word for everybody, or thousands of codes for one use each.
    this.schema.createTable('coupon_batches', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'promotion_id').notNullable().references('promotions.id')
      table.string('name', 120).notNullable()
      code(table, 'kind', 10).notNullable()
      // What every generated code of the batch begins with.
      code(table, 'prefix', 8).notNullable()
      table.integer('coupon_count').notNullable()
      // How often each coupon counts; null for any number of times.
      table.bigInteger('uses_per_coupon')
      // First and last day, in the wall time of the store.
      table.date('valid_from')
      table.date('valid_to')
      uuid(table, 'customer_id').references('customers.id')
      code(table, 'state', 10).notNullable()
      uuid(table, 'created_by_id').references('users.id')
      instant(table, 'created_at').notNullable()
      table.index(['promotion_id', 'created_at'])
      table.index(['created_at'])
    })
    this.schema.createTable('coupons', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'batch_id').notNullable().references('coupon_batches.id')
      code(table, 'code', 32).notNullable()
      // The code with its look-alikes folded: one key for all batches.
      code(table, 'code_key', 32).notNullable().unique()
      table.bigInteger('uses_allowed')
      table.bigInteger('uses_counted').notNullable()
      // Promised to sales that are being paid.
      table.bigInteger('uses_held').notNullable()
      code(table, 'state', 10).notNullable()
      table.index(['batch_id', 'id'])
    })
    this.schema.createTable('coupon_holds', (table) => {
      uuid(table, 'clearance_id').notNullable()
      uuid(table, 'coupon_id').notNullable().references('coupons.id')
      instant(table, 'expires_at').notNullable()
      table.primary(['clearance_id', 'coupon_id'])
      table.index(['coupon_id', 'expires_at'])
    })
    // The ledger behind `uses_counted`: a use that was given back names the sale that did it.
    this.schema.createTable('coupon_uses', (table) => {
      uuid(table, 'sale_id').notNullable()
      uuid(table, 'coupon_id').notNullable().references('coupons.id')
      uuid(table, 'batch_id').notNullable().references('coupon_batches.id')
      instant(table, 'used_at').notNullable()
      uuid(table, 'given_back_by_sale_id')
      table.primary(['sale_id', 'coupon_id'])
      table.index(['coupon_id', 'used_at'])
      table.index(['batch_id', 'given_back_by_sale_id'])
    })
  }

  async down() {
    for (const table of ['coupon_uses', 'coupon_holds', 'coupons', 'coupon_batches']) {
      this.schema.dropTable(table)
    }
  }
}
