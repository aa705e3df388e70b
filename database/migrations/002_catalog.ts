import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, jsonText, money, uuid } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('tax_categories', (table) => {
      uuid(table, 'id').primary().notNullable()
      code(table, 'code', 40).notNullable().unique()
      table.string('name', 80).notNullable()
      instant(table, 'archived_at')
    })
    this.schema.createTable('tax_rates', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'tax_category_id').notNullable().references('tax_categories.id')
      table.string('country', 2).notNullable()
      table.string('name', 80).notNullable()
      table.integer('rate_ppm').notNullable()
      table.string('standard_code', 20)
      table.date('valid_from').notNullable()
      table.date('valid_to')
      table.index(['tax_category_id', 'country'])
    })
    this.schema.createTable('departments', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'parent_id').references('departments.id')
      table.string('name', 120).notNullable()
      table.string('color', 20).notNullable()
      uuid(table, 'tax_category_id').references('tax_categories.id')
      table.integer('position').notNullable()
      // Departments that may be sold without an item ("item not on file").
      table.boolean('is_sellable').notNullable()
      instant(table, 'archived_at')
      instant(table, 'created_at').notNullable()
      instant(table, 'updated_at').notNullable()
    })
    this.schema.createTable('items', (table) => {
      uuid(table, 'id').primary().notNullable()
      // A variant names its parent; a parent with axes is never sold itself.
      uuid(table, 'parent_id').references('items.id')
      jsonText(table, 'variant_axes')
      jsonText(table, 'variant_values')
      table.boolean('is_sellable').notNullable()
      table.string('kind', 10).notNullable()
      table.string('name', 255).notNullable()
      table.text('description')
      uuid(table, 'department_id').references('departments.id')
      uuid(table, 'tax_category_id').notNullable().references('tax_categories.id')
      table.string('unit', 10).notNullable()
      table.bigInteger('content_quantity_thousandths')
      table.string('content_unit', 10)
      money(table, 'unit_cost_minor_e4')
      table.boolean('is_open_price').notNullable()
      table.boolean('tracks_stock').notNullable()
      table.bigInteger('low_stock_thousandths')
      table.integer('duration_minutes')
      table.integer('minimum_age')
      jsonText(table, 'sale_hours')
      jsonText(table, 'custom').notNullable()
      table.bigInteger('changed_version').notNullable()
      instant(table, 'archived_at')
      instant(table, 'created_at').notNullable()
      instant(table, 'updated_at').notNullable()
      table.index(['parent_id'])
      table.index(['department_id', 'name'])
      table.index(['archived_at', 'name'])
      table.index(['name'])
      table.index(['changed_version'])
      table.index(['tax_category_id'])
    })
    this.schema.createTable('item_identifiers', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'item_id').notNullable().references('items.id')
      table.string('kind', 10).notNullable()
      // What a person typed, and the one key space it is found by: see app/catalog/item_identifier.ts.
      code(table, 'value', 80).notNullable()
      code(table, 'lookup_key', 90).notNullable().unique()
      table.integer('position').notNullable()
      table.index(['item_id'])
    })
    this.schema.createTable('item_prices', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'item_id').notNullable().references('items.id')
      uuid(table, 'store_id').references('stores.id')
      table.string('currency', 3).notNullable()
      money(table, 'unit_price_minor_e4').notNullable()
      table.boolean('includes_tax').notNullable()
      table.integer('version').notNullable()
      instant(table, 'valid_from').notNullable()
      instant(table, 'valid_to')
      uuid(table, 'created_by_id').references('users.id')
      table.index(['item_id', 'valid_from'])
    })
    this.schema.createTable('option_groups', (table) => {
      uuid(table, 'id').primary().notNullable()
      table.string('name', 80).notNullable()
      table.integer('minimum').notNullable()
      table.integer('maximum').notNullable()
      instant(table, 'archived_at')
    })
    this.schema.createTable('options', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'option_group_id').notNullable().references('option_groups.id')
      table.string('name', 80).notNullable()
      money(table, 'unit_price_minor_e4').notNullable()
      table.integer('position').notNullable()
      table.index(['option_group_id'])
    })
    this.schema.createTable('item_option_groups', (table) => {
      uuid(table, 'item_id').notNullable().references('items.id')
      uuid(table, 'option_group_id').notNullable().references('option_groups.id')
      table.integer('position').notNullable()
      table.primary(['item_id', 'option_group_id'])
    })
    this.schema.createTable('item_media', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'item_id').notNullable().references('items.id')
      table.string('kind', 10).notNullable()
      table.string('path', 255).notNullable()
      table.string('thumbnail_path', 255)
      table.integer('width')
      table.integer('height')
      table.string('alt', 255)
      table.integer('position').notNullable()
      table.index(['item_id'])
    })
    this.schema.createTable('item_tags', (table) => {
      uuid(table, 'item_id').notNullable().references('items.id')
      code(table, 'tag', 60).notNullable()
      table.primary(['item_id', 'tag'])
      table.index(['tag'])
    })
    // One row per word of an item's name, identifiers and tags: prefix search on both databases.
    this.schema.createTable('item_words', (table) => {
      code(table, 'word', 60).notNullable()
      uuid(table, 'item_id').notNullable().references('items.id')
      table.primary(['word', 'item_id'])
      table.index(['item_id'])
    })
    this.schema.createTable('import_jobs', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'store_id').references('stores.id')
      uuid(table, 'created_by_id').references('users.id')
      table.string('kind', 20).notNullable()
      table.string('state', 20).notNullable()
      table.string('file_name', 255).notNullable()
      table.string('file_path', 255).notNullable()
      jsonText(table, 'options').notNullable()
      jsonText(table, 'summary').notNullable()
      table.integer('rows_total').notNullable()
      table.integer('rows_done').notNullable()
      instant(table, 'created_at').notNullable()
      instant(table, 'updated_at').notNullable()
      table.index(['created_at'])
    })
    this.schema.createTable('customers', (table) => {
      uuid(table, 'id').primary().notNullable()
      table.string('number', 40).unique()
      table.string('name', 160).notNullable()
      table.string('company', 160)
      table.string('vat_number', 40)
      table.string('email', 160)
      table.string('phone', 40)
      table.string('address', 255)
      table.string('postal_code', 20)
      table.string('city', 80)
      table.string('country', 2)
      table.text('note')
      jsonText(table, 'custom').notNullable()
      instant(table, 'archived_at')
      instant(table, 'created_at').notNullable()
      instant(table, 'updated_at').notNullable()
      table.index(['name'])
      table.index(['phone'])
      table.index(['email'])
    })
  }

  async down() {
    for (const table of [
      'customers',
      'import_jobs',
      'item_words',
      'item_tags',
      'item_media',
      'item_option_groups',
      'options',
      'option_groups',
      'item_prices',
      'item_identifiers',
      'items',
      'departments',
      'tax_rates',
      'tax_categories',
    ]) {
      this.schema.dropTable(table)
    }
  }
}
