import { read } from '#core/sql'
import type { SaleDocument } from '#app/documents/types'
import { printedFields, type PrintedFields } from '#app/receipts/printed_fields'
import { Register } from '#app/stores/register'
import { Store } from '#app/stores/store'

/** A sale as it was signed, with what a paper needs to know around it. */
export interface PrintableSale {
  document: SaleDocument
  store: Store
  register: Register
  operatorName: string
  publicToken: string
  /** Numbers of earlier receipts that this sale points at, by sale id. */
  receiptNumbers: Record<string, string>
  /** Custom fields that are printed; null where the sale has none at all. */
  fields: PrintedFields | null
}

interface Row {
  bytes: string
  public_token: string
  operator_name: string
}

const SELECT = `
  select d.bytes, s.public_token, u.name as operator_name
    from sales s
    join documents d on d.id = s.id
    join users u on u.id = s.operator_id`

/** Finds a sale by its id; null when the server has not got it (yet). */
export async function loadSale(saleId: string): Promise<PrintableSale | null> {
  return printableSale(await read<Row>(`${SELECT} where s.id = ?`, [saleId]))
}

/** Finds a sale by the token that its customer was given. */
export async function loadSaleByToken(token: string): Promise<PrintableSale | null> {
  return printableSale(await read<Row>(`${SELECT} where s.public_token = ?`, [token]))
}

async function printableSale([row]: Row[]): Promise<PrintableSale | null> {
  if (!row) return null
  const document = JSON.parse(row.bytes) as SaleDocument
  const store = await Store.findOrFail(document.storeId)
  return {
    document,
    store,
    register: await Register.findOrFail(document.registerId),
    operatorName: row.operator_name,
    publicToken: row.public_token,
    receiptNumbers: await receiptNumbersOf(document),
    fields: await printedFields(document, store),
  }
}

async function receiptNumbersOf({ body }: SaleDocument): Promise<Record<string, string>> {
  const ids = new Set(
    [body.postVoidOfSaleId, ...body.lines.map((line) => line.sourceSaleId)].filter(
      (id) => id !== null
    )
  )
  if (ids.size === 0) return {}
  const rows = await read<{ id: string; receipt_number: string }>(
    `select id, receipt_number from sales where id in (${Array(ids.size).fill('?').join(', ')})`,
    [...ids]
  )
  return Object.fromEntries(rows.map((row) => [row.id, row.receipt_number]))
}
