import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // Counts who has taken the job over, so that the one before cannot write into it.
    this.schema.alterTable('jobs', (table) => {
      table.integer('turn').notNullable().defaultTo(0)
    })
  }

  async down() {
    // Without the query builder, which on SQLite would copy the whole table.
    this.schema.raw('alter table jobs drop column turn')
  }
}
