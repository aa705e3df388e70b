import { insertRows } from '#core/insert_rows'
import type { Sql } from '#core/sql'
import { isGiftCard } from '#app/documents/gift_cards'
import { isKeptBack } from '#app/documents/kept_back'
import type { SaleDocument, SaleDocumentLine } from '#app/documents/types'
import { marginTaxesOf } from '#app/sales/acceptance/margin_taxes'
import { componentsOf, costOfComponents } from '#app/sales/acceptance/line_components'
import type { SaleFacts } from '#app/sales/acceptance/sale_facts'
import {
  componentRows,
  giftCardRows,
  lineRow,
  lineTaxRows,
  promotionRows,
  saleRow,
  tenderRow,
  type SaleMarks,
} from '#app/sales/acceptance/sale_rows'

/**
 * The rows of a sale: one statement each for sale, lines, taxes and tenders, and for promotions and
 * the parts of kits where there are any.
 */
export async function insertSale(
  sql: Sql,
  document: SaleDocument,
  facts: SaleFacts,
  marks: SaleMarks
): Promise<void> {
  const { lines, tenders } = document.body
  const costs = lines.map((line) => unitCostOf(line, facts))
  const marginTaxes = marginTaxesOf(document, facts, costs)
  const lineRows = lines.map((line, position) =>
    lineRow(document, facts, {
      line,
      position,
      unitCostMinorE4: costs[position] ?? null,
      marginTax: marginTaxes[position] ?? null,
    })
  )
  await insertRows(sql, 'sales', [saleRow(document, facts, marks, costs)])
  await insertRows(sql, 'sale_lines', lineRows)
  await insertRows(
    sql,
    'sale_line_taxes',
    lines.flatMap((line) => lineTaxRows(document.id, line))
  )
  await insertRows(
    sql,
    'sale_line_components',
    lines.flatMap((line) => componentRows(document.id, line.lineId, componentsOf(line, facts)))
  )
  await insertRows(
    sql,
    'sale_tenders',
    tenders.map((tender) => tenderRow(document, tender))
  )
  await insertRows(sql, 'sale_promotions', promotionRows(document))
  await insertRows(sql, 'gift_card_lines', giftCardRows(document, facts))
}

/** Goods coming back cost what they cost when they were sold. */
function unitCostOf(line: SaleDocumentLine, facts: SaleFacts): number | null {
  // Nothing is earned on money that is kept for somebody, whatever its item had cost as goods.
  if (isGiftCard(line)) return null
  const source = line.sourceLineId === null ? undefined : facts.sources.get(line.sourceLineId)
  if (source) return source.unitCostMinorE4
  if (isKeptBack(line)) return 0
  const components = componentsOf(line, facts)
  if (components.length > 0) return costOfComponents(components)
  return line.itemId === null ? null : (facts.items.get(line.itemId)?.unitCostMinorE4 ?? null)
}
