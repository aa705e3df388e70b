import { BaseSchema } from '@adonisjs/lucid/schema'

/** The few deposits and fees of a shop, without reading all of its goods. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('items', (table) => {
      table.index(['kind', 'archived_at'], 'items_of_kind')
    })
  }

  async down() {
    this.schema.alterTable('items', (table) => {
      table.dropIndex([], 'items_of_kind')
    })
  }
}
