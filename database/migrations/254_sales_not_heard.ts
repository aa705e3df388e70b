import { BaseSchema } from '@adonisjs/lucid/schema'
import { jsonText } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    // Ids of plugins that would have been asked, had the register had a connection; null where all were.
    this.schema.alterTable('sales', (table) => {
      jsonText(table, 'plugins_not_asked')
    })
  }

  async down() {
    // Not by dropColumn, which rebuilds the table on SQLite.
    this.schema.raw('alter table sales drop column plugins_not_asked')
  }
}
