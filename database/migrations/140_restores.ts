import { BaseSchema } from '@adonisjs/lucid/schema'
import { instant, uuid } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    // Each time the database became an older one: put back from a backup, or noticed by a register.
    this.schema.createTable('restores', (table) => {
      uuid(table, 'id').primary().notNullable()
      instant(table, 'restored_at').notNullable()
      // Null when nobody said so and a register knew more than the server.
      instant(table, 'taken_at')
      table.bigInteger('acceptance_sequence').notNullable()
    })
    // What each register had beyond the server when it was first heard of after a restore.
    this.schema.createTable('resends', (table) => {
      uuid(table, 'restore_id').notNullable().references('restores.id')
      uuid(table, 'enrolment_id').notNullable().references('enrolments.id')
      table.integer('server_sequence').notNullable()
      table.integer('register_sequence').notNullable()
      instant(table, 'heard_at').notNullable()
      table.primary(['restore_id', 'enrolment_id'])
    })
  }

  async down() {
    this.schema.dropTable('resends')
    this.schema.dropTable('restores')
  }
}
