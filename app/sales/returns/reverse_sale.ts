import type { Sql, SqlValue } from '#core/sql'
import type { SaleDocument, SaleDocumentLine } from '#app/documents/types'
import type { Review, SaleFacts, SourceLine } from '#app/sales/acceptance/sale_facts'
import { findReversal, type Reversal } from '#app/sales/returns/find_reversal'
import type { GoodsMoved } from '#app/sales/returns/take_back'

/**
 * Reverses a whole sale, once. A second reversal, or one of a sale of which something was
 * returned, has been paid out by the time it arrives: it is kept and reviewed, but moves goods
 * and remaining quantities only where they had not moved yet.
 */
export async function reverseSale(
  sql: Sql,
  document: SaleDocument,
  facts: SaleFacts
): Promise<GoodsMoved> {
  const saleId = String(document.body.postVoidOfSaleId)
  const original = await findReversal(sql, saleId)
  if (!original || original.storeId !== document.storeId) {
    return {
      reviews: [{ reason: 'source_unknown', detail: { saleId } }],
      reversedSaleId: null,
      isMoved: () => true,
    }
  }
  if (original.kind === 'post_void' || original.reversedById !== null) {
    const detail = { saleId, reversedById: original.reversedById }
    return {
      reviews: [{ reason: 'post_void_repeated', detail }],
      reversedSaleId: null,
      isMoved: () => false,
    }
  }
  await takeBackEverything(sql, document, facts)
  return {
    reviews: reviewsOf(document, original, facts),
    reversedSaleId: saleId,
    isMoved: (line) => sourceOf(line, facts)?.returnedThousandths === 0,
  }
}

/** Nothing of a reversed sale can be returned again, and what it had taken back is out again. */
async function takeBackEverything(
  sql: Sql,
  { body }: SaleDocument,
  facts: SaleFacts
): Promise<void> {
  await sql.run(
    `update sale_lines set returned_thousandths = quantity_thousandths
      where sale_id = ? and quantity_thousandths > returned_thousandths`,
    [String(body.postVoidOfSaleId)]
  )
  const released = releasedQuantities(body.lines, facts)
  if (released.size === 0) return
  const cases = `case id ${'when ? then ? '.repeat(released.size)}end`
  const pairs: SqlValue[] = [...released].flat()
  await sql.run(
    `update sale_lines set returned_thousandths = returned_thousandths - ${cases}
      where id in (${Array(released.size).fill('?').join(', ')}) and returned_thousandths >= ${cases}`,
    [...pairs, ...released.keys(), ...pairs]
  )
}

function releasedQuantities(
  lines: readonly SaleDocumentLine[],
  facts: SaleFacts
): Map<string, number> {
  const released = new Map<string, number>()
  for (const line of lines) {
    const source = sourceOf(line, facts)
    if (!source?.sourceLineId || source.quantityThousandths >= 0) continue
    const before = released.get(source.sourceLineId) ?? 0
    released.set(source.sourceLineId, before - source.quantityThousandths)
  }
  return released
}

function reviewsOf(document: SaleDocument, original: Reversal, facts: SaleFacts): Review[] {
  const sources = document.body.lines.map((line) => sourceOf(line, facts))
  const returned = sources.filter((source) => source && source.returnedThousandths > 0)
  if (returned.length > 0) {
    const lineIds = returned.map((source) => source?.lineId)
    return [{ reason: 'post_void_of_returned', detail: { saleId: original.saleId, lineIds } }]
  }
  const isWhole =
    document.body.lines.length === original.lineCount &&
    document.body.totals.grossMinor === 0 - original.grossMinor &&
    document.body.tipMinor === 0 - original.tipMinor &&
    document.body.lines.every((line) => isOpposite(line, sourceOf(line, facts), original.saleId))
  return isWhole ? [] : [{ reason: 'post_void_differs', detail: { saleId: original.saleId } }]
}

function isOpposite(
  line: SaleDocumentLine,
  source: SourceLine | undefined,
  saleId: string
): boolean {
  return (
    source?.saleId === saleId &&
    line.quantityThousandths === 0 - source.quantityThousandths &&
    line.priced.netMinor === 0 - source.netMinor &&
    line.priced.grossMinor === 0 - source.grossMinor
  )
}

function sourceOf(line: SaleDocumentLine, facts: SaleFacts): SourceLine | undefined {
  return line.sourceLineId === null ? undefined : facts.sources.get(line.sourceLineId)
}
