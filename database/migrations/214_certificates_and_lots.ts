import { BaseSchema } from '@adonisjs/lucid/schema'
import { code } from '#database/migration_columns'

/** Exemption certificates of customers; batch, last day and serial number of goods that were sold. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('customers', (table) => {
      table.string('tax_certificate', 80)
      table.string('tax_certificate_reason', 120)
      table.date('tax_certificate_until')
    })
    this.schema.alterTable('sale_lines', (table) => {
      code(table, 'batch', 80)
      code(table, 'serial', 80)
      table.date('expires_on')
    })
    // Few goods carry them: on SQLite the index holds those only.
    const few = (column: string) =>
      this.db.dialect.name === 'better-sqlite3' ? ` where ${column} is not null` : ''
    for (const column of ['batch', 'serial']) {
      this.schema.raw(
        `create index sale_lines_by_${column} on sale_lines (${column})${few(column)}`
      )
    }
  }

  async down() {
    for (const column of ['batch', 'serial']) {
      this.schema.alterTable('sale_lines', (table) => {
        table.dropIndex([], `sale_lines_by_${column}`)
      })
    }
    for (const [table, column] of [
      ['sale_lines', 'expires_on'],
      ['sale_lines', 'serial'],
      ['sale_lines', 'batch'],
      ['customers', 'tax_certificate_until'],
      ['customers', 'tax_certificate_reason'],
      ['customers', 'tax_certificate'],
    ]) {
      this.schema.raw(`alter table ${table} drop column ${column}`)
    }
  }
}
