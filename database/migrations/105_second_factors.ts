import { BaseSchema } from '@adonisjs/lucid/schema'
import { instant, uuid } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    // One per person; without confirmed_at it is being set up and asked of nobody.
    this.schema.createTable('second_factors', (table) => {
      uuid(table, 'user_id').primary().notNullable().references('users.id')
      // Readable with this shop's APP_KEY only.
      table.text('sealed_secret').notNullable()
      // The last step of thirty seconds whose code was taken: no code counts twice.
      table.bigInteger('last_step')
      instant(table, 'confirmed_at')
      instant(table, 'created_at').notNullable()
    })
    this.schema.createTable('recovery_codes', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'user_id').notNullable().references('users.id')
      table.string('code_hash', 255).notNullable()
      instant(table, 'used_at')
      table.index(['user_id'])
    })
  }

  async down() {
    this.schema.dropTable('recovery_codes')
    this.schema.dropTable('second_factors')
  }
}
