import { BaseSchema } from '@adonisjs/lucid/schema'
import { jsonText, money, uuid } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('till_sessions', (table) => {
      // The register's id while the session is open, null after: the database itself refuses a second one.
      uuid(table, 'open_register_id').unique()
      table.integer('post_voids_count').notNullable().defaultTo(0)
      money(table, 'post_voids_minor').notNullable().defaultTo(0)
      // Largest distance seen between the device's clock and the server's, with its sign.
      table.bigInteger('skew_ms').notNullable().defaultTo(0)
      // What the store's time zone and cut-off say, where the register said something else.
      table.date('expected_business_date')
    })
    this.schema.alterTable('z_reports', (table) => {
      jsonText(table, 'denominations')
      money(table, 'left_in_till_minor').notNullable().defaultTo(0)
      money(table, 'to_safe_minor').notNullable().defaultTo(0)
      table.text('note')
    })
  }

  async down() {
    this.schema.alterTable('till_sessions', (table) => table.dropUnique(['open_register_id']))
    // Plain SQL, because knex would rebuild the table on SQLite, which its foreign keys forbid.
    for (const column of ['denominations', 'left_in_till_minor', 'to_safe_minor', 'note']) {
      this.schema.raw(`alter table z_reports drop column ${column}`)
    }
    for (const column of [
      'open_register_id',
      'post_voids_count',
      'post_voids_minor',
      'skew_ms',
      'expected_business_date',
    ]) {
      this.schema.raw(`alter table till_sessions drop column ${column}`)
    }
  }
}
