import { BaseSchema } from '@adonisjs/lucid/schema'

/** Indices for finding items by several words at once and for prices in force. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('item_words', (table) => {
      table.index(['item_id', 'word'], 'item_words_item_word')
      table.dropIndex(['item_id'])
    })
    this.schema.alterTable('items', (table) => {
      table.index(['updated_at'])
    })
  }

  async down() {
    this.schema.alterTable('items', (table) => {
      table.dropIndex(['updated_at'])
    })
    this.schema.alterTable('item_words', (table) => {
      table.index(['item_id'])
      table.dropIndex(['item_id', 'word'], 'item_words_item_word')
    })
  }
}
