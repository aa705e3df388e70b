import { BaseSchema } from '@adonisjs/lucid/schema'
import { uuid } from '#database/migration_columns'

/** The sale that a parked one became, so that a register whose answer was lost may ask again. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('parked_sales', (table) => {
      uuid(table, 'recalled_into')
    })
  }

  async down() {
    // Without the query builder, which on SQLite would copy the whole table.
    this.schema.raw('alter table parked_sales drop column recalled_into')
  }
}
