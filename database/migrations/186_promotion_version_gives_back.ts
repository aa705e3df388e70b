import { BaseSchema } from '@adonisjs/lucid/schema'
import { code } from '#database/migration_columns'

/** Versions tell what gave a use back too; until now every promotion had the default. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('promotion_versions', (table) => {
      code(table, 'gives_back', 10).notNullable().defaultTo('post_void')
    })
  }

  async down() {
    // Without the query builder, which on SQLite would copy the whole table.
    this.schema.raw('alter table promotion_versions drop column gives_back')
  }
}
