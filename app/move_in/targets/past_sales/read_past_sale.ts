import { businessDateAt } from '#app/documents/business_date'
import { type RecordPart, type SourceRecord, textOf } from '#app/move_in/engine/record'
import type { CustomerKey } from '#app/move_in/targets/reading/customer_matches'
import { FieldReader } from '#app/move_in/targets/reading/field_reader'
import type { StoreReading } from '#app/move_in/targets/reading/load_reading'
import { readPastLines } from '#app/move_in/targets/past_sales/read_past_lines'
import { readPastTaxes, readPastTenders } from '#app/move_in/targets/past_sales/read_past_sums'
import type { PastSale } from '#app/past_sales/past_sale'

export interface PastSaleValue {
  row: number
  sale: Omit<PastSale, 'id' | 'storeId' | 'customerId'>
  customer: CustomerKey
  /** Never paid: told and left out. */
  isVoided: boolean
}

const VOIDED = /^(voided?|cancelled|canceled|failed|trash|expired|deleted|declined)$/i
const REFUND = /^(refund|return|exchange return|retur|palautus|terugbetaling)$/i

/** Reads a sale of a former system from its rows, as far as that system tells. */
export function readPastSale(record: SourceRecord, reading: StoreReading, source: string) {
  const head = headOf(record)
  const reader = new FieldReader(head, reading)
  const currency = reader.currency('currency')
  const number = reader.text('number', 80)
  if (number === null) reader.refuse('sale_without_number')
  const occurredAt = reader.instant('date', 'time')
  if (occurredAt === null && reader.cells('date').length === 0) reader.refuse('sale_without_date')
  const isRefund = REFUND.test(textOf(head, 'type') ?? '')
  const lines = readPastLines(record, reader, currency)
  const taxes = readPastTaxes(reader, currency, lines)
  const taxMinor = taxes.reduce((sum, tax) => sum + tax.taxMinor, 0)
  const total = reader.amount('total', currency)
  const net = reader.amount('net', currency)
  const gross = total ?? (net === null ? lineTotal(lines) : net + taxMinor)
  const sign = isRefund && gross > 0 ? -1 : 1
  const value: PastSaleValue = {
    row: record.row,
    isVoided: VOIDED.test(textOf(head, 'status') ?? ''),
    customer: {
      number: reader.text('customerNumber', 40)?.replace(/^'/, '') ?? null,
      email: emailIn(reader.text('customerEmail', 160)),
      name: reader.text('customerName', 160),
    },
    sale: {
      source,
      number: number ?? '',
      occurredAt: occurredAt ?? '',
      businessDate: occurredAt === null ? '' : businessDateAt(occurredAt, reading),
      customerText: null,
      currency,
      grossMinor: sign * gross,
      discountMinor: Math.abs(reader.amount('discount', currency) ?? lineDiscount(lines)),
      taxMinor: sign * taxMinor,
      refundedMinor: Math.abs(reader.amount('refunded', currency) ?? 0),
      note: reader.joined('note', '\n', 4_000),
      lines: sign === 1 ? lines : lines.map(turned),
      taxes: taxes.map((tax) => ({ ...tax, taxMinor: sign * tax.taxMinor })),
      tenders: readPastTenders(record, reader, currency, sign * gross),
    },
  }
  return { value, problems: reader.problems }
}

/** Fields of the whole sale stand on its first row, or on the row that says it is the sale. */
function headOf(record: SourceRecord): RecordPart {
  const marked = record.parts.find((part) => /^sale$/i.test(textOf(part, 'lineType') ?? ''))
  return marked ?? { row: record.row, fields: record.fields }
}

/** `Kari, kari@example.no`: Loyverse writes name, phone and e-mail in one cell. */
function emailIn(text: string | null): string | null {
  return /[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+/.exec(text ?? '')?.[0].toLowerCase() ?? null
}

type Line = PastSale['lines'][number]

const lineTotal = (lines: Line[]) => lines.reduce((sum, line) => sum + line.grossMinor, 0)
const lineDiscount = (lines: Line[]) => lines.reduce((sum, line) => sum + line.discountMinor, 0)

function turned(line: Line): Line {
  return {
    ...line,
    quantityThousandths: -Math.abs(line.quantityThousandths),
    grossMinor: -line.grossMinor,
    taxMinor: line.taxMinor === null ? null : -line.taxMinor,
  }
}
