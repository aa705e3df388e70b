import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, jsonText, uuid } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('backup_targets', (table) => {
      uuid(table, 'id').primary().notNullable()
      code(table, 'kind', 20).notNullable()
      table.string('name', 80).notNullable()
      // A folder's path, or the address and the sealed key of an S3-compatible store.
      jsonText(table, 'place').notNullable()
      table.integer('keep_daily').notNullable()
      table.integer('keep_weekly').notNullable()
      table.integer('keep_monthly').notNullable()
      table.boolean('is_on').notNullable()
      instant(table, 'last_good_at')
      instant(table, 'last_tried_at')
      // Why the last attempt failed; null when it did not.
      jsonText(table, 'problem')
      instant(table, 'created_at').notNullable()
    })
    this.schema.createTable('backup_files', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'target_id').notNullable().references('backup_targets.id')
      code(table, 'name', 200).notNullable()
      instant(table, 'taken_at').notNullable()
      code(table, 'version', 40).notNullable()
      table.bigInteger('bytes').notNullable()
      // Unknown for a file that was found on the target and not put there by this database.
      table.bigInteger('acceptance_sequence')
      instant(table, 'proved_at')
      // How long the proof took and what it found.
      jsonText(table, 'proof')
      table.unique(['target_id', 'name'])
      table.index(['taken_at'])
    })
  }

  async down() {
    this.schema.dropTable('backup_files')
    this.schema.dropTable('backup_targets')
  }
}
