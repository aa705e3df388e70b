import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, jsonText, uuid } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('jobs', (table) => {
      uuid(table, 'id').primary().notNullable()
      code(table, 'kind', 60).notNullable()
      code(table, 'state', 20).notNullable()
      // The kind while a job runs that must run alone, else null: the database refuses a second one.
      code(table, 'exclusive_key', 60).unique()
      uuid(table, 'store_id').references('stores.id')
      uuid(table, 'created_by_id').references('users.id')
      jsonText(table, 'params').notNullable()
      // A translation key: what is being done now.
      table.string('step', 120)
      table.bigInteger('done').notNullable()
      table.bigInteger('total')
      // Where a job that is taken up again goes on.
      jsonText(table, 'kept')
      jsonText(table, 'result')
      jsonText(table, 'problem')
      table.boolean('is_cancel_wanted').notNullable()
      instant(table, 'created_at').notNullable()
      instant(table, 'heard_at').notNullable()
      instant(table, 'finished_at')
      table.index(['kind', 'created_at'])
      table.index(['state', 'heard_at'])
    })
    this.schema.createTable('schedules', (table) => {
      code(table, 'name', 60).primary().notNullable()
      instant(table, 'last_started_at').notNullable()
    })
  }

  async down() {
    this.schema.dropTable('schedules')
    this.schema.dropTable('jobs')
  }
}
