import { BaseSchema } from '@adonisjs/lucid/schema'
import { money } from '#database/migration_columns'

/** What each line cost, unknown where nobody knew, so that margins leave those lines out. */
export default class extends BaseSchema {
  async up() {
    const isSqlite = this.db.dialect.name === 'better-sqlite3'
    this.schema.alterTable('sale_lines', (table) => {
      money(table, 'cost_minor')
    })
    this.schema.alterTable('sales', (table) => {
      money(table, 'uncosted_net_minor').notNullable().defaultTo(0)
    })
    // Half up and mirrored, as the engine rounds; decimals on MariaDB, whose products may overflow.
    const cost = isSqlite ? 'unit_cost_minor_e4' : 'cast(unit_cost_minor_e4 as decimal(38, 0))'
    const divided = isSqlite ? '/' : 'div'
    this.schema.raw(
      `update sale_lines
          set cost_minor = sign(quantity_thousandths)
            * ((${cost} * abs(quantity_thousandths) + 5000000) ${divided} 10000000)
        where unit_cost_minor_e4 is not null`
    )
    this.schema.raw(
      `update sales set uncosted_net_minor =
          (select sum(l.net_minor) from sale_lines l where l.sale_id = sales.id and l.cost_minor is null)
        where id in (select sale_id from sale_lines where cost_minor is null and net_minor <> 0)`
    )
    this.schema.alterTable('sales', (table) => {
      table.index([...FIGURES, 'uncosted_net_minor'], 'sales_by_day')
      table.dropIndex([], 'sales_by_date')
    })
  }

  async down() {
    this.schema.alterTable('sales', (table) => {
      table.index(FIGURES, 'sales_by_date')
      table.dropIndex([], 'sales_by_day')
    })
    this.schema.raw('alter table sales drop column uncosted_net_minor')
    this.schema.raw('alter table sale_lines drop column cost_minor')
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
