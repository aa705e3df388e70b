import { BaseSchema } from '@adonisjs/lucid/schema'

/** Sums over all past sales and all balances are read from an index alone. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('past_sales', (table) => {
      table.index(
        ['store_id', 'month', 'currency', 'gross_minor', 'refunded_minor', 'tax_minor'],
        'past_sales_by_month'
      )
      table.index(['store_id', 'occurred_at', 'id'], 'past_sales_by_time')
      table.dropIndex(['store_id', 'occurred_at'])
    })
    this.schema.alterTable('balance_accounts', (table) => {
      table.index(['kind', 'currency', 'balance_minor'], 'balance_accounts_by_kind')
    })
  }

  async down() {
    this.schema.alterTable('balance_accounts', (table) => {
      table.dropIndex([], 'balance_accounts_by_kind')
    })
    this.schema.alterTable('past_sales', (table) => {
      table.index(['store_id', 'occurred_at'])
      table.dropIndex([], 'past_sales_by_time')
      table.dropIndex([], 'past_sales_by_month')
    })
  }
}
