import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * One index for each order in which a long list is read, so that its first page costs the same at
 * two hundred rows and at two hundred thousand. Names are compared without case: by collation on
 * MariaDB, by the index on SQLite.
 */
export default class extends BaseSchema {
  async up() {
    const isSqlite = this.db.dialect.name === 'better-sqlite3'
    const name = isSqlite ? 'name collate nocase' : 'name'
    this.schema.raw(
      `create index items_listed_by_name on items (parent_id, archived_at, ${name}, id)`
    )
    this.schema.raw(
      'create index items_listed_by_change on items (parent_id, archived_at, updated_at, id)'
    )
    this.schema.raw(
      `create index items_stocked_by_name on items (archived_at, is_sellable, tracks_stock, ${name}, id, low_stock_thousandths)`
    )
    this.schema.alterTable('items', (table) => {
      // Changes are read in the order of versions, piece by piece.
      table.index(['changed_version', 'id'], 'items_by_version')
      table.dropIndex(['changed_version'])
      // Counting what is in a department reads no item.
      table.index(['department_id', 'parent_id', 'archived_at'], 'items_in_department')
      table.dropIndex(['archived_at', 'name'])
      table.dropIndex(['parent_id'])
      table.dropIndex(['department_id', 'name'])
      table.dropIndex(['updated_at'])
    })
    this.schema.alterTable('item_tags', (table) => {
      table.index(['tag', 'item_id'], 'item_tags_by_tag')
      table.dropIndex(['tag'])
    })
  }

  async down() {
    this.schema.alterTable('item_tags', (table) => {
      table.index(['tag'])
      table.dropIndex([], 'item_tags_by_tag')
    })
    this.schema.alterTable('items', (table) => {
      table.index(['updated_at'])
      table.index(['parent_id'])
      table.index(['department_id', 'name'])
      table.index(['archived_at', 'name'])
      table.dropIndex([], 'items_in_department')
      table.index(['changed_version'])
      table.dropIndex([], 'items_by_version')
      table.dropIndex([], 'items_stocked_by_name')
      table.dropIndex([], 'items_listed_by_change')
      table.dropIndex([], 'items_listed_by_name')
    })
  }
}
