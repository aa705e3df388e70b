import { BaseSchema } from '@adonisjs/lucid/schema'
import { uuid } from '#database/migration_columns'

/** Price lists for one customer, and for some of the ways of selling. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('price_lists', (table) => {
      uuid(table, 'customer_id')
      // A JSON list of channels; null is all of them.
      table.string('channels', 120)
    })
  }

  async down() {
    for (const column of ['channels', 'customer_id']) {
      // Without the query builder, which on SQLite would copy the whole table.
      this.schema.raw(`alter table price_lists drop column ${column}`)
    }
  }
}
