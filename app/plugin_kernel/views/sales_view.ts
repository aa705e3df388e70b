import { toDatabaseTime } from '#core/clock'
import { readInWorker } from '#core/reader'
import type { SqlValue } from '#core/sql'
import { itemTotals, totals } from '#app/plugin_kernel/views/sales_totals'
import { saleViews, type SaleRow } from '#app/plugin_kernel/views/sale_rows'
import { limitOf, optionalText, pageOf, text } from '#app/plugin_kernel/views/view_query'
import type { SaleQuery, SalesContext } from '#app/plugin_sdk/context/sales_context'

const COLUMNS = `s.id, s.kind, s.post_void_of_sale_id, s.store_id, s.register_id, s.operator_id,
  s.customer_id, s.receipt_number, s.business_date, s.completed_at, s.currency, s.net_minor,
  s.tax_minor, s.gross_minor, s.discount_minor, t.currency_digits`
const FROM = 'from sales s join stores t on t.id = s.store_id'

/** Stored sales for plugins. */
export const salesView: SalesContext = {
  async list(query) {
    const limit = limitOf(query)
    const direction = query.order === 'oldest' ? 'asc' : 'desc'
    const { where, values } = conditionsOf(query)
    const rows = await readInWorker<SaleRow>(
      `select ${COLUMNS} ${FROM} where ${where}
        order by s.completed_at ${direction}, s.id ${direction} limit ${limit + 1}`,
      values
    )
    const page = pageOf(rows, limit, (row) => `${row.completed_at} ${row.id}`)
    return { rows: await saleViews(page.rows), next: page.next }
  },
  async get(saleId) {
    const rows = await readInWorker<SaleRow>(`select ${COLUMNS} ${FROM} where s.id = ?`, [
      text(saleId, 'saleId'),
    ])
    return (await saleViews(rows))[0] ?? null
  },
  totals,
  itemTotals,
}

function conditionsOf(query: SaleQuery): { where: string; values: SqlValue[] } {
  const storeId = optionalText(query.storeId, 'storeId')
  const customerId = optionalText(query.customerId, 'customerId')
  if (storeId === null && customerId === null)
    throw new TypeError('sales are listed by storeId or customerId')
  const conditions: string[] = []
  const values: SqlValue[] = []
  const add = (condition: string, ...given: SqlValue[]) => {
    conditions.push(condition)
    values.push(...given)
  }
  if (customerId !== null) add('s.customer_id = ?', customerId)
  // The sign keeps the database from reading all sales of a store to find a customer's few.
  if (storeId !== null) add(customerId === null ? 's.store_id = ?' : '+s.store_id = ?', storeId)
  const from = optionalText(query.from, 'from')
  const to = optionalText(query.to, 'to')
  if (from !== null) add('s.completed_at >= ?', instant(from, 'from'))
  if (to !== null) add('s.completed_at < ?', instant(to, 'to'))
  const after = optionalText(query.after, 'after')
  if (after !== null) {
    const [day = '', time = '', id = ''] = after.split(' ')
    const sign = query.order === 'oldest' ? '>' : '<'
    const at = `${day} ${time}`
    add(`s.completed_at ${sign}= ? and (s.completed_at ${sign} ? or s.id ${sign} ?)`, at, at, id)
  }
  return { where: conditions.join(' and '), values }
}

function instant(value: string, name: string): string {
  const at = new Date(value)
  if (Number.isNaN(at.getTime())) throw new TypeError(`${name} must be an ISO 8601 instant`)
  return toDatabaseTime(at)
}
