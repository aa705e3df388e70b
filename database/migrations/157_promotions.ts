import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, jsonText, money, uuid } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('promotions', (table) => {
      uuid(table, 'id').primary().notNullable()
      // Without a store it runs in all stores of its currency.
      uuid(table, 'store_id').references('stores.id')
      table.string('currency', 3).notNullable()
      // The owner's order; the engine applies promotions in it.
      table.integer('position').notNullable()
      table.string('name', 120).notNullable()
      // Which of the editor's starting points it was made from.
      code(table, 'kind', 20).notNullable()
      code(table, 'state', 10).notNullable()
      table.integer('version').notNullable()
      jsonText(table, 'definition').notNullable()
      // The first minute and the first minute after, `2026-11-27T08:00`, in the store's wall time.
      code(table, 'starts_at', 16)
      code(table, 'ends_at', 16)
      table.bigInteger('max_uses')
      money(table, 'budget_minor')
      uuid(table, 'created_by_id').references('users.id')
      instant(table, 'created_at').notNullable()
      instant(table, 'updated_at').notNullable()
      table.index(['state', 'ends_at'])
      table.index(['position'])
    })
    // What each version said, for whoever asks later why a sale got its price.
    this.schema.createTable('promotion_versions', (table) => {
      uuid(table, 'promotion_id').notNullable().references('promotions.id')
      table.integer('version').notNullable()
      table.string('name', 120).notNullable()
      jsonText(table, 'definition').notNullable()
      table.bigInteger('max_uses')
      money(table, 'budget_minor')
      uuid(table, 'saved_by_id').references('users.id')
      instant(table, 'saved_at').notNullable()
      table.primary(['promotion_id', 'version'])
    })
  }

  async down() {
    this.schema.dropTable('promotion_versions')
    this.schema.dropTable('promotions')
  }
}
