import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, money, uuid } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    // What is used of a promotion's limits: sales it counted on, and what it took off them.
    this.schema.createTable('promotion_usage', (table) => {
      uuid(table, 'promotion_id').primary().notNullable().references('promotions.id')
      table.bigInteger('uses_counted').notNullable()
      table.bigInteger('uses_held').notNullable()
      money(table, 'discount_counted_minor').notNullable()
      money(table, 'discount_held_minor').notNullable()
    })
    this.schema.createTable('promotion_holds', (table) => {
      uuid(table, 'clearance_id').notNullable()
      uuid(table, 'promotion_id').notNullable().references('promotions.id')
      money(table, 'discount_minor').notNullable()
      instant(table, 'expires_at').notNullable()
      table.primary(['clearance_id', 'promotion_id'])
      table.index(['promotion_id', 'expires_at'])
    })
    // The ledger behind the figures: a use that was given back names the sale that did it.
    this.schema.createTable('promotion_uses', (table) => {
      uuid(table, 'sale_id').notNullable()
      uuid(table, 'promotion_id').notNullable().references('promotions.id')
      money(table, 'discount_minor').notNullable()
      instant(table, 'used_at').notNullable()
      uuid(table, 'given_back_by_sale_id')
      table.primary(['sale_id', 'promotion_id'])
      table.index(['promotion_id', 'used_at'])
    })
    // `post_void`, `returns` or `never`: what gives a use back.
    this.schema.alterTable('promotions', (table) => {
      code(table, 'gives_back', 10).notNullable().defaultTo('post_void')
    })
  }

  async down() {
    // Without the query builder, which on SQLite would copy the whole table.
    this.schema.raw('alter table promotions drop column gives_back')
    for (const table of ['promotion_uses', 'promotion_holds', 'promotion_usage']) {
      this.schema.dropTable(table)
    }
  }
}
