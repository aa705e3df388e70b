import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, uuid } from '#database/migration_columns'

/** Which plugin holds points for a sale: it is told how the sale ended, whoever is chosen by then. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('loyalty_reservations', (table) => {
      uuid(table, 'sale_id').primary().notNullable()
      code(table, 'plugin_id', 40).notNullable()
      instant(table, 'reserved_at').notNullable()
      table.index(['reserved_at'])
    })
  }

  async down() {
    this.schema.dropTable('loyalty_reservations')
  }
}
