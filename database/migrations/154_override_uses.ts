import { BaseSchema } from '@adonisjs/lucid/schema'
import { uuid } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    // The sale, print or movement that a manager's PIN was taken for; for another it counts no more.
    this.schema.alterTable('manager_overrides', (table) => {
      uuid(table, 'used_for')
    })
  }

  async down() {
    // Without the query builder, which on SQLite would copy the whole table.
    this.schema.raw('alter table manager_overrides drop column used_for')
  }
}
