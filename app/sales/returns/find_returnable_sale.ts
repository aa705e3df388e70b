import { read, transaction } from '#core/sql'
import { parseReceiptBarcode, parseReceiptNumber } from '#app/documents/receipt_numbers'
import { NO_RETURN_TERMS, type ReturnTerms } from '#app/documents/return_policy'
import { isKeptBack } from '#app/documents/kept_back'
import type { SaleDocument, SaleDocumentLine } from '#app/documents/types'
import { returnSourceOf } from '#app/sales/acceptance/return_source'
import type { SourceLine } from '#app/sales/acceptance/sale_facts'
import { currentPipeline } from '#app/sales/pipeline'
import { loadReturnTerms } from '#app/sales/returns/load_return_terms'
import { loadSourceLines } from '#app/sales/returns/load_source_lines'
import type { ReturnableLine, ReturnableSale } from '#app/sales/returns/returnable_sale'
import type { SaleKind } from '#app/sales/sale_kind'

interface Row {
  id: string
  kind: SaleKind
  receipt_number: string
  operator_name: string
  register_name: string
  customer_id: string | null
  customer_name: string | null
  reversed_by_id: string | null
  bytes: string
}

/**
 * The store's sale behind a receipt number as keyed, the barcode of its receipt, or that of an
 * exchange slip; null when there is none.
 */
export async function findReturnableSale(
  storeId: string,
  code: string
): Promise<ReturnableSale | null> {
  const barcode = parseReceiptBarcode(code)
  const receiptNumber = barcode?.receiptNumber ?? code.trim()
  if (!barcode && !parseReceiptNumber(receiptNumber)) return null
  const row = await findRow(storeId, receiptNumber)
  if (!row) return null
  const document = JSON.parse(row.bytes) as SaleDocument
  const lineIds = document.body.lines.map(({ lineId }) => lineId)
  const { sources, terms } = await transaction(async (sql) => {
    const found = await loadSourceLines(sql, lineIds)
    const { content } = await currentPipeline(sql, storeId)
    return { sources: found, terms: await loadReturnTerms(sql, content, [...found.values()]) }
  })
  const position = barcode?.kind === 'exchange' ? barcode.linePosition : null
  return {
    sale: saleOf(row, document, sources),
    lines: document.body.lines.flatMap((line, index) =>
      lineOf({ line, position: index + 1 }, sources.get(line.lineId), terms)
    ),
    exchangeLineId: position === null ? null : (lineIds[position - 1] ?? null),
  }
}

async function findRow(storeId: string, receiptNumber: string): Promise<Row | undefined> {
  const [row] = await read<Row>(
    `select s.id, s.kind, s.receipt_number, u.name as operator_name, r.name as register_name,
        s.customer_id, c.name as customer_name, v.id as reversed_by_id, d.bytes
       from sales s
       join documents d on d.id = s.id
       join users u on u.id = s.operator_id
       join registers r on r.id = s.register_id
       left join customers c on c.id = s.customer_id
       left join sales v on v.post_void_of_sale_id = s.id
      where s.receipt_number = ? and s.store_id = ?`,
    [receiptNumber, storeId]
  )
  return row
}

function saleOf(
  row: Row,
  { body, correctedAt, businessDate }: SaleDocument,
  sources: ReadonlyMap<string, SourceLine>
): ReturnableSale['sale'] {
  const isUntouched = [...sources.values()].every(
    ({ returnedThousandths }) => returnedThousandths <= 0
  )
  return {
    id: row.id,
    kind: row.kind,
    receiptNumber: row.receipt_number,
    completedAt: correctedAt,
    businessDate: businessDate ?? correctedAt.slice(0, 10),
    operatorName: row.operator_name,
    registerName: row.register_name,
    customerId: row.customer_id,
    customerName: row.customer_name,
    currency: body.currency,
    grossMinor: body.totals.grossMinor,
    tipMinor: body.tipMinor,
    tenders: body.tenders,
    postVoidedById: row.reversed_by_id,
    canPostVoid: row.kind !== 'post_void' && row.reversed_by_id === null && isUntouched,
  }
}

function lineOf(
  { line, position }: { line: SaleDocumentLine; position: number },
  source: SourceLine | undefined,
  terms: ReadonlyMap<string, ReturnTerms>
): ReturnableLine[] {
  // What was kept back of other goods is paid back only with a reversal of the whole sale.
  if (!source || source.quantityThousandths <= 0 || isKeptBack(line)) return []
  const { lineId, itemId, name, identifier, sku, departmentId, departmentName, taxCategoryId } =
    line
  const { unit, listUnitPriceMinorE4, priceId, priceVersion, override, options, priced } = line
  return [
    {
      lineId,
      position,
      itemId,
      name,
      identifier,
      sku,
      departmentId,
      departmentName,
      taxCategoryId,
      unit,
      quantityThousandths: source.quantityThousandths,
      remainingThousandths: source.quantityThousandths - source.returnedThousandths,
      listUnitPriceMinorE4,
      priceId,
      priceVersion,
      override,
      options,
      grossMinor: priced.grossMinor,
      fee: line.fee ?? null,
      returnSource: returnSourceOf(source),
      // A fee goes with its goods, whatever these are.
      terms: (line.fee ? undefined : terms.get(lineId)) ?? NO_RETURN_TERMS,
    },
  ]
}
