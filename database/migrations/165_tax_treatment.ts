import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, money, uuid } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    // Several taxes share a category in some countries, and provinces differ: GST and PST.
    this.schema.alterTable('tax_rates', (table) => {
      code(table, 'levy', 20).notNullable().defaultTo('vat')
      table.boolean('is_compound').notNullable().defaultTo(false)
      code(table, 'region', 3)
    })
    this.schema.alterTable('stores', (table) => {
      code(table, 'region', 3)
    })
    // What goods are for tax beyond a rate: used goods of a margin scheme, vouchers.
    this.schema.alterTable('tax_categories', (table) => {
      code(table, 'scheme', 30)
    })
    // Goods of a category that are eaten here, or taken away, are taxed as another category.
    this.schema.createTable('tax_rules', (table) => {
      uuid(table, 'id').primary().notNullable()
      table.string('country', 2).notNullable()
      uuid(table, 'tax_category_id').notNullable().references('tax_categories.id')
      code(table, 'place', 10).notNullable()
      uuid(table, 'taxed_as_id').notNullable().references('tax_categories.id')
      table.date('valid_from').notNullable()
      table.date('valid_to')
      table.index(['country'])
    })
    // Worked out by the server, which alone knows the cost; no paper of the customer shows it.
    this.schema.alterTable('sale_lines', (table) => {
      money(table, 'margin_tax_minor')
      table.integer('margin_tax_rate_ppm')
    })
  }

  async down() {
    for (const [table, column] of [
      ['sale_lines', 'margin_tax_rate_ppm'],
      ['sale_lines', 'margin_tax_minor'],
      ['tax_categories', 'scheme'],
      ['stores', 'region'],
      ['tax_rates', 'region'],
      ['tax_rates', 'is_compound'],
      ['tax_rates', 'levy'],
    ]) {
      // Without the query builder, which on SQLite would copy the whole table.
      this.schema.raw(`alter table ${table} drop column ${column}`)
    }
    this.schema.dropTable('tax_rules')
  }
}
