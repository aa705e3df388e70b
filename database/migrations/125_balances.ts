import { BaseSchema } from '@adonisjs/lucid/schema'
import { code, instant, money, uuid } from '#database/migration_columns'

export default class extends BaseSchema {
  async up() {
    // What the shop owes somebody: a gift card's value, or a customer's credit in one currency.
    this.schema.createTable('balance_accounts', (table) => {
      uuid(table, 'id').primary().notNullable()
      code(table, 'kind', 10).notNullable()
      table.string('currency', 3).notNullable()
      money(table, 'balance_minor').notNullable()
      // Promised to sales that are being paid; never more than the balance.
      money(table, 'held_minor').notNullable()
      // The customer of a credit, so that there is one per customer and currency; null for a card.
      uuid(table, 'customer_id').references('customers.id')
      instant(table, 'created_at').notNullable()
      instant(table, 'changed_at').notNullable()
      table.unique(['customer_id', 'currency'])
      table.index(['kind', 'changed_at'])
    })
    this.schema.createTable('gift_cards', (table) => {
      uuid(table, 'account_id').primary().notNullable().references('balance_accounts.id')
      // A code is money to whoever reads it: found by a keyed digest, kept sealed, shown by its end.
      code(table, 'code_digest', 64).unique()
      table.text('code_sealed')
      code(table, 'last_four', 4).notNullable()
      code(table, 'state', 10).notNullable()
      money(table, 'issued_minor').notNullable()
      instant(table, 'issued_at').notNullable()
      table.date('expires_on')
      uuid(table, 'customer_id').references('customers.id')
      table.text('note')
      // `tillhouse`, or the system it came from with its own key there.
      code(table, 'origin', 20).notNullable()
      code(table, 'origin_key', 80)
      table.unique(['origin', 'origin_key'])
      table.index(['issued_at'])
      table.index(['last_four'])
      table.index(['customer_id'])
    })
    this.schema.createTable('balance_movements', (table) => {
      uuid(table, 'id').primary().notNullable()
      uuid(table, 'account_id').notNullable().references('balance_accounts.id')
      code(table, 'kind', 10).notNullable()
      money(table, 'amount_minor').notNullable()
      table.string('reason', 255)
      uuid(table, 'source_id')
      uuid(table, 'store_id').references('stores.id')
      uuid(table, 'operator_id').references('users.id')
      instant(table, 'occurred_at').notNullable()
      table.index(['account_id', 'occurred_at'])
      table.index(['source_id'])
    })
    this.schema.createTable('balance_holds', (table) => {
      uuid(table, 'clearance_id').notNullable()
      uuid(table, 'account_id').notNullable().references('balance_accounts.id')
      money(table, 'amount_minor').notNullable()
      instant(table, 'expires_at').notNullable()
      table.primary(['clearance_id', 'account_id'])
      table.index(['expires_at'])
    })
  }

  async down() {
    for (const table of ['balance_holds', 'balance_movements', 'gift_cards', 'balance_accounts']) {
      this.schema.dropTable(table)
    }
  }
}
