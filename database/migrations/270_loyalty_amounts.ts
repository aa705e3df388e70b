import { BaseSchema } from '@adonisjs/lucid/schema'

/** What held points take off a sale, where they do so without a coupon. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('loyalty_reservations', (table) => {
      table.bigInteger('points').nullable()
      table.bigInteger('amount_minor').nullable()
    })
  }

  async down() {
    this.schema.alterTable('loyalty_reservations', (table) => {
      table.dropColumn('points')
      table.dropColumn('amount_minor')
    })
  }
}
