import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Customers and sales in every order in which their lists are read. On SQLite the search key
 * lies in the index of names, so that looking for a part of a word reads no row; `id` ends each index because
 * it ends each order.
 */
export default class extends BaseSchema {
  async up() {
    const isSqlite = this.db.dialect.name === 'better-sqlite3'
    const noCase = isSqlite ? ' collate nocase' : ''
    // Behind name and id the search key would be longer than MariaDB's keys may be.
    const key = isSqlite ? 'id, search_key' : 'id'
    this.schema.raw(
      `create index customers_listed_by_name on customers (archived_at, name${noCase}, ${key})`
    )
    this.schema.raw(
      `create index customers_listed_by_city on customers (archived_at, city${noCase}, id)`
    )
    this.schema.alterTable('customers', (table) => {
      table.index(['archived_at', 'created_at', 'id'], 'customers_listed_by_birth')
      table.dropIndex(['name'])
    })
    this.schema.alterTable('sales', (table) => {
      table.index(['store_id', 'completed_at', 'id'], 'sales_by_time')
      table.index(['store_id', 'receipt_series', 'receipt_sequence', 'id'], 'sales_by_number')
      table.index(['store_id', 'gross_minor', 'id'], 'sales_by_amount')
      table.index(FIGURES, 'sales_by_date')
      table.index(['store_id', 'review_state', 'business_date'], 'sales_to_review')
      table.dropIndex(['review_state', 'completed_at'])
      table.dropIndex(['store_id', 'completed_at'])
      table.dropIndex(['store_id', 'gross_minor'])
      table.dropIndex(['store_id', 'business_date', 'local_hour'])
    })
    // MariaDB has made one for the foreign key.
    if (isSqlite) {
      this.schema.alterTable('sale_tenders', (table) => {
        table.index(['tender_type_id', 'sale_id'], 'sale_tenders_by_type')
      })
    }
    this.schema.alterTable('documents', (table) => {
      table.index(['till_session_id', 'state', 'acceptance_sequence'], 'documents_of_session')
      table.dropIndex(['till_session_id'])
    })
    this.schema.alterTable('journal_entries', (table) => {
      table.index(['store_id', 'kind', 'occurred_at'], 'journal_entries_by_kind')
    })
  }

  async down() {
    this.schema.alterTable('journal_entries', (table) => {
      table.dropIndex([], 'journal_entries_by_kind')
    })
    this.schema.alterTable('documents', (table) => {
      table.index(['till_session_id'])
      table.dropIndex([], 'documents_of_session')
    })
    if (this.db.dialect.name === 'better-sqlite3') {
      this.schema.alterTable('sale_tenders', (table) => {
        table.dropIndex([], 'sale_tenders_by_type')
      })
    }
    this.schema.alterTable('sales', (table) => {
      table.index(['store_id', 'business_date', 'local_hour'])
      table.index(['store_id', 'gross_minor'])
      table.index(['store_id', 'completed_at'])
      table.index(['review_state', 'completed_at'])
      for (const name of [
        'sales_to_review',
        'sales_by_date',
        'sales_by_amount',
        'sales_by_number',
        'sales_by_time',
      ]) {
        table.dropIndex([], name)
      }
    })
    this.schema.alterTable('customers', (table) => {
      table.index(['name'])
      table.dropIndex([], 'customers_listed_by_birth')
      table.dropIndex([], 'customers_listed_by_city')
      table.dropIndex([], 'customers_listed_by_name')
    })
  }
}

/** Sums over dates, the list's and those of Today, are read from the index alone. */
const FIGURES = [
  'store_id',
  'business_date',
  'local_hour',
  'kind',
  'gross_minor',
  'net_minor',
  'tax_minor',
  'discount_minor',
  'cost_minor',
]
