import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, jsonText, uuid } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    // Files that were brought together, from the system that a shop used before.
    this.schema.createTable('move_ins', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'store_id').notNullable().references('stores.id')
      uuid(table, 'created_by_id').references('users.id')
      instant(table, 'created_at').notNullable()
      table.index(['store_id', 'created_at'])
    })
    this.schema.createTable('move_in_files', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'move_in_id').notNullable().references('move_ins.id')
      uuid(table, 'store_id').notNullable().references('stores.id')
      code(table, 'source', 20).notNullable()
      code(table, 'kind', 20).notNullable()
      code(table, 'state', 20).notNullable()
      // The work under way, or the last one.
      uuid(table, 'job_id').references('jobs.id')
      table.string('file_name', 255).notNullable()
      table.string('file_path', 255).notNullable()
      // Same headers, same mapping: found again by this digest.
      code(table, 'signature', 64).notNullable()
      jsonText(table, 'preview').notNullable()
      jsonText(table, 'options').notNullable()
      // Where an import goes on, and its sums; written in the transaction of each batch.
      jsonText(table, 'progress').notNullable()
      table.bigInteger('rows_total').notNullable()
      instant(table, 'created_at').notNullable()
      instant(table, 'updated_at').notNullable()
      table.index(['move_in_id'])
    })
    this.schema.createTable('move_in_problems', (table) => {
      uuid(table, 'file_id').notNullable().references('move_in_files.id')
      table.integer('file_row').notNullable()
      table.integer('position').notNullable()
      table.string('column_name', 255)
      code(table, 'code', 60).notNullable()
      table.text('value').notNullable()
      table.text('detail')
      table.primary(['file_id', 'file_row', 'position'])
    })
    this.schema.createTable('move_in_changes', (table) => {
      uuid(table, 'file_id').notNullable().references('move_in_files.id')
      table.bigInteger('sequence').notNullable()
      table.integer('file_row').notNullable()
      code(table, 'object', 20).notNullable()
      uuid(table, 'object_id').notNullable()
      code(table, 'action', 10).notNullable()
      jsonText(table, 'before_values')
      jsonText(table, 'after_values')
      // Null until an undo has looked at it; then `undone` or the reason why it stayed.
      code(table, 'undo_state', 40)
      table.string('undo_name', 255)
      table.primary(['file_id', 'sequence'])
      table.index(['object_id'])
    })
    // How files with these headers were read the last time.
    this.schema.createTable('move_in_mappings', (table) => {
      code(table, 'signature', 64).notNullable()
      uuid(table, 'store_id').notNullable().references('stores.id')
      code(table, 'source', 20).notNullable()
      code(table, 'kind', 20).notNullable()
      jsonText(table, 'options').notNullable()
      instant(table, 'updated_at').notNullable()
      table.primary(['signature', 'store_id'])
    })
  }

  async down() {
    for (const table of [
      'move_in_mappings',
      'move_in_changes',
      'move_in_problems',
      'move_in_files',
      'move_ins',
    ]) {
      this.schema.dropTable(table)
    }
  }
}
