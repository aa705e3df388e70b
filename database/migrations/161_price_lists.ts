import { BaseSchema } from '@adonisjs/lucid/schema'
import { instant, money, uuid } from '#database/migration_columns'

/**
 * Price lists beside the prices of the shelf: for everyone or for groups of customers, in one store
 * or all, as a part of the shelf price or with prices by item and quantity.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('price_lists', (table) => {
      uuid(table, 'id').primary().notNullable()
      table.string('name', 120).notNullable()
      // Without a store it holds in all stores of its currency and tax mode.
      uuid(table, 'store_id').references('stores.id')
      table.string('currency', 3).notNullable()
      table.boolean('includes_tax').notNullable()
      // The owner's order; the first list that has a price decides.
      table.integer('position').notNullable()
      // What is paid of the shelf price; null where items have their prices in the list.
      table.integer('rate_ppm')
      table.date('starts_on')
      table.date('ends_on')
      table.boolean('is_for_groups').notNullable()
      instant(table, 'archived_at')
      uuid(table, 'created_by_id').references('users.id')
      instant(table, 'created_at').notNullable()
      instant(table, 'updated_at').notNullable()
      table.index(['position'])
    })
    this.schema.createTable('price_list_groups', (table) => {
      uuid(table, 'price_list_id').notNullable().references('price_lists.id')
      uuid(table, 'group_id').notNullable().references('customer_groups.id')
      table.primary(['price_list_id', 'group_id'])
    })
    this.schema.createTable('price_list_items', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'price_list_id').notNullable().references('price_lists.id')
      uuid(table, 'item_id').notNullable().references('items.id')
      table.bigInteger('from_quantity_thousandths').notNullable()
      money(table, 'unit_price_minor_e4').notNullable()
      table.integer('version').notNullable()
      instant(table, 'valid_from').notNullable()
      instant(table, 'valid_to')
      uuid(table, 'created_by_id').references('users.id')
      table.index(['item_id', 'price_list_id'])
      table.index(
        ['price_list_id', 'item_id', 'from_quantity_thousandths'],
        'price_list_items_listed'
      )
    })
  }

  async down() {
    this.schema.dropTable('price_list_items')
    this.schema.dropTable('price_list_groups')
    this.schema.dropTable('price_lists')
  }
}
