import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, uuid } from '#database/migration_columns'

/** Groups of customers (a club, staff) and segments (a list that ends by itself), with dates. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('customer_groups', (table) => {
      uuid(table, 'id').primary().notNullable()
      table.string('name', 80).notNullable()
      // `group` travels with the customer, `segment` with the registers' pipeline.
      code(table, 'kind', 10).notNullable()
      code(table, 'color', 20).notNullable()
      table.integer('position').notNullable()
      instant(table, 'archived_at')
      instant(table, 'created_at').notNullable()
      instant(table, 'updated_at').notNullable()
    })
    this.schema.createTable('customer_group_members', (table) => {
      uuid(table, 'customer_id').notNullable().references('customers.id')
      uuid(table, 'group_id').notNullable().references('customer_groups.id')
      // First and last day; null is without an end.
      table.date('valid_from')
      table.date('valid_to')
      table.primary(['customer_id', 'group_id'])
      table.index(['group_id', 'valid_to', 'valid_from', 'customer_id'], 'members_by_group')
    })
  }

  async down() {
    this.schema.dropTable('customer_group_members')
    this.schema.dropTable('customer_groups')
  }
}
