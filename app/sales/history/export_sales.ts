import { stringify } from 'csv-stringify/sync'
import { toDatabaseTime } from '#core/clock'
import { findSalesAfter, type ListedSale } from '#app/sales/history/find_sales'
import type { SaleFilters } from '#app/sales/history/sale_filters'
import { formatMinor } from '#pricing/index'

const ROWS_AT_ONCE = 1_000

const COLUMNS = [
  'receipt_number',
  'kind',
  'business_date',
  'completed_at_utc',
  'register',
  'operator',
  'customer',
  'lines',
  'tenders',
  'currency',
  'discount',
  'net',
  'tax',
  'gross',
  'needs_review',
]

/** The sales that fit as CSV, read and written a thousand at a time, oldest first. */
export async function* exportSales(
  filters: SaleFilters,
  minorDigits: number
): AsyncGenerator<string> {
  // Spreadsheets take a file without this mark for Latin-1.
  yield `\uFEFF${stringify([COLUMNS])}`
  let after = { completedAt: '1000-01-01 00:00:00.000', id: '' }
  for (;;) {
    const sales = await findSalesAfter(filters, after, ROWS_AT_ONCE)
    if (sales.length > 0) yield stringify(sales.map((sale) => rowOf(sale, minorDigits)))
    const last = sales.at(-1)
    if (!last || sales.length < ROWS_AT_ONCE) return
    after = { completedAt: toDatabaseTime(last.completedAt), id: last.id }
  }
}

function rowOf(sale: ListedSale, minorDigits: number): (string | number)[] {
  const amount = (amountMinor: number) => formatMinor(amountMinor, minorDigits)
  return [
    sale.receiptNumber,
    sale.kind,
    sale.businessDate,
    sale.completedAt,
    plain(sale.registerName),
    plain(sale.operatorName),
    plain(sale.customerName ?? ''),
    sale.lineCount,
    plain(sale.tenders),
    sale.currency,
    amount(sale.discountMinor),
    amount(sale.netMinor),
    amount(sale.taxMinor),
    amount(sale.grossMinor),
    sale.needsReview ? 'yes' : 'no',
  ]
}

/** A name that a spreadsheet would take for a formula is shown as text. */
function plain(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
