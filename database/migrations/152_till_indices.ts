import { BaseSchema } from '@adonisjs/lucid/schema'

/** Till sessions and the safe's movements, the newest first, without sorting those of all years. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('till_sessions', (table) => {
      table.index(['store_id', 'opened_at', 'id'], 'till_sessions_by_time')
      table.index(['register_id', 'opened_at', 'id'], 'till_sessions_of_register')
      table.dropIndex(['register_id', 'opened_at'])
    })
    this.schema.alterTable('z_reports', (table) => {
      table.index(['register_id', 'closed_at', 'series', 'number'], 'z_reports_of_register')
    })
    this.schema.alterTable('safe_movements', (table) => {
      table.index(['store_id', 'id'], 'safe_movements_by_birth')
    })
  }

  async down() {
    this.schema.alterTable('z_reports', (table) => {
      table.dropIndex([], 'z_reports_of_register')
    })
    this.schema.alterTable('safe_movements', (table) => {
      table.dropIndex([], 'safe_movements_by_birth')
    })
    this.schema.alterTable('till_sessions', (table) => {
      table.index(['register_id', 'opened_at'])
      table.dropIndex([], 'till_sessions_of_register')
      table.dropIndex([], 'till_sessions_by_time')
    })
  }
}
