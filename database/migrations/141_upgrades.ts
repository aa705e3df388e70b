import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, jsonText, uuid } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('upgrades', (table) => {
      uuid(table, 'id').primary().notNullable()
      instant(table, 'upgraded_at').notNullable()
      table.string('from_version', 40)
      table.string('to_version', 40).notNullable()
      // Documents accepted later are the sales made since, which a way back takes along.
      table.bigInteger('acceptance_sequence').notNullable()
      // Where the database of before lies: a file or a schema.
      code(table, 'kept', 190).notNullable()
      jsonText(table, 'report').notNullable()
    })
  }

  async down() {
    this.schema.dropTable('upgrades')
  }
}
