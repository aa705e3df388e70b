import { BaseSchema } from '@adonisjs/lucid/schema'
import { code } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    // What makes a line a fee: what is kept back of returns is neither goods out nor goods back.
    this.schema.alterTable('sale_lines', (table) => {
      code(table, 'fee_kind', 20)
    })
  }

  async down() {
    // Without the query builder, which on SQLite would copy the whole table.
    this.schema.raw('alter table sale_lines drop column fee_kind')
  }
}
