import { BaseSchema } from '@adonisjs/lucid/schema'
import { uuid } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    // Items that an undone import had brought: registers that loaded them are told to forget them.
    this.schema.createTable('removed_items', (table) => {
      uuid(table, 'item_id').primary().notNullable()
      table.bigInteger('changed_version').notNullable().index()
    })
  }

  async down() {
    this.schema.dropTable('removed_items')
  }
}
