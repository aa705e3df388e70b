import { BaseSchema } from '@adonisjs/lucid/schema'
import { instant, uuid } from '#database/migration_columns'

/** Goods of earlier sales that registers are about to take back, so that no two pay for them. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('return_claims', (table) => {
      uuid(table, 'sale_id').notNullable()
      uuid(table, 'source_line_id').notNullable()
      uuid(table, 'register_id').notNullable()
      table.bigInteger('quantity_thousandths').notNullable()
      // A claim ends by itself; once its sale has come, the line it came from counts it.
      instant(table, 'held_until').notNullable()
      table.primary(['sale_id', 'source_line_id'])
      table.index(['source_line_id'])
    })
  }

  async down() {
    this.schema.dropTable('return_claims')
  }
}
