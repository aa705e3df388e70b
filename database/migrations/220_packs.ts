import { BaseSchema } from '@adonisjs/lucid/schema'

/** A code may stand for a pack of an item: a case of 24, a roll of 50 metres. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('item_identifiers', (table) => {
      table.string('pack_name', 40)
      // How much of the item is in one; null where the code is that of the item itself.
      table.bigInteger('pack_quantity_thousandths')
    })
  }

  async down() {
    for (const column of ['pack_quantity_thousandths', 'pack_name']) {
      // Without the query builder, which on SQLite would copy the whole table.
      this.schema.raw(`alter table item_identifiers drop column ${column}`)
    }
  }
}
