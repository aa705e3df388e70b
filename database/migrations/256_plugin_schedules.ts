import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant } from '#database/migration_columns'

/** How the work did that plugins have done at its time; when it last began stands in schedules. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('plugin_schedules', (table) => {
      code(table, 'plugin_id', 40).notNullable()
      code(table, 'name', 40).notNullable()
      instant(table, 'last_started_at')
      instant(table, 'last_ended_at')
      // `done`, or why it was not.
      code(table, 'last_outcome', 10)
      table.string('last_error', 500)
      table.integer('failures_in_row').notNullable()
      // A run is under way until then, unless it says before that it is over.
      instant(table, 'busy_until')
      table.primary(['plugin_id', 'name'])
    })
    // `plugins.`, the id of a plugin and the name of its work do not go into 60.
    if (this.db.dialect.name === 'mysql')
      this.schema.raw(
        'alter table schedules modify name varchar(120) character set utf8mb4 collate utf8mb4_bin not null'
      )
  }

  async down() {
    this.schema.dropTable('plugin_schedules')
  }
}
