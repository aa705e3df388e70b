import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, jsonText, money, uuid } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('stock_locations', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'store_id').notNullable().references('stores.id')
      table.string('name', 80).notNullable()
      // Sales take from the store's shop floor; there is exactly one per store.
      table.string('kind', 12).notNullable()
      instant(table, 'archived_at')
      table.index(['store_id', 'kind'])
    })
    this.schema.createTable('stock_movements', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'location_id').notNullable().references('stock_locations.id')
      uuid(table, 'item_id').notNullable().references('items.id')
      table.bigInteger('quantity_thousandths').notNullable()
      table.string('kind', 16).notNullable()
      table.string('reason', 255)
      uuid(table, 'source_id')
      money(table, 'unit_cost_minor_e4')
      uuid(table, 'operator_id')
      instant(table, 'occurred_at').notNullable()
      table.index(['item_id', 'occurred_at'])
      table.index(['location_id', 'occurred_at'])
      table.index(['source_id'])
    })
    this.schema.createTable('stock_levels', (table) => {
      uuid(table, 'location_id').notNullable().references('stock_locations.id')
      uuid(table, 'item_id').notNullable().references('items.id')
      table.bigInteger('on_hand_thousandths').notNullable()
      // Promised to cleared sales that are being paid; only used where negative stock is refused.
      table.bigInteger('held_thousandths').notNullable()
      table.primary(['location_id', 'item_id'])
      table.index(['item_id'])
    })
    this.schema.createTable('stock_holds', (table) => {
      uuid(table, 'clearance_id').notNullable()
      uuid(table, 'location_id').notNullable().references('stock_locations.id')
      uuid(table, 'item_id').notNullable().references('items.id')
      table.bigInteger('quantity_thousandths').notNullable()
      instant(table, 'expires_at').notNullable()
      table.primary(['clearance_id', 'item_id'])
      table.index(['expires_at'])
    })
    this.schema.createTable('journal_entries', (table) => {
      // An enrolment's id for a register's own chain, `store:<id>` for acts in the back office.
      code(table, 'chain', 50).notNullable()
      table.integer('sequence').notNullable()
      uuid(table, 'store_id').notNullable()
      uuid(table, 'register_id')
      uuid(table, 'till_session_id')
      uuid(table, 'document_id')
      instant(table, 'occurred_at').notNullable()
      code(table, 'kind', 40).notNullable()
      uuid(table, 'operator_id')
      jsonText(table, 'payload').notNullable()
      code(table, 'previous_hash', 64).notNullable()
      code(table, 'hash', 64).notNullable()
      table.primary(['chain', 'sequence'])
      table.index(['store_id', 'occurred_at'])
      table.index(['document_id'])
    })
    // Events that leave the transaction: mail, sockets, rollups, plugins. Marked done, never skipped.
    this.schema.createTable('outbox_events', (table) => {
      uuid(table, 'id').primary().notNullable()
      code(table, 'kind', 60).notNullable()
      uuid(table, 'store_id')
      uuid(table, 'subject_id')
      jsonText(table, 'payload').notNullable()
      table.integer('attempts').notNullable()
      instant(table, 'created_at').notNullable()
      instant(table, 'available_at').notNullable()
      instant(table, 'done_at')
      table.text('last_error')
      table.index(['done_at', 'available_at'])
    })
  }

  async down() {
    for (const table of [
      'outbox_events',
      'journal_entries',
      'stock_holds',
      'stock_levels',
      'stock_movements',
      'stock_locations',
    ]) {
      this.schema.dropTable(table)
    }
  }
}
