import { BaseSchema } from '@adonisjs/lucid/schema'
import { code } from '#database/migration_columns'

/** Lower-case name, company, e-mail and bare phone digits in one column, so that one search finds any. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('customers', (table) => {
      code(table, 'search_key', 600).notNullable().defaultTo('')
    })
  }

  async down() {
    // SQLite drops a column in place this way; the builder would copy the table and trip over its keys.
    this.schema.raw('alter table customers drop column search_key')
  }
}
