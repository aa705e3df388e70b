import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant } from '#database/migration_columns'

/** Which plugin stands in for something, in a store or in all of them. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('provider_choices', (table) => {
      code(table, 'contract', 40).notNullable()
      // Empty for the business.
      code(table, 'store_id', 36).notNullable()
      // Null: the owner wants nobody.
      code(table, 'plugin_id', 40)
      // False where nobody was asked: there was only one.
      table.boolean('is_owners').notNullable()
      instant(table, 'chosen_at').notNullable()
      table.primary(['contract', 'store_id'])
    })
  }

  async down() {
    this.schema.dropTable('provider_choices')
  }
}
