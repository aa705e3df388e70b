import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, jsonText, uuid } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    // The import of items was taken over by move_in_files; nothing has read this table since.
    this.schema.dropTable('import_jobs')
  }

  async down() {
    this.schema.createTable('import_jobs', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'store_id').references('stores.id')
      uuid(table, 'created_by_id').references('users.id')
      code(table, 'kind', 20).notNullable()
      code(table, 'state', 20).notNullable()
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
  }
}
