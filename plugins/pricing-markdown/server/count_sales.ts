import type { CompletedLine, CompletedSale } from '@tillhouse/sdk'
import type { Markdown, MarkRow, SoldRow } from './markdown.ts'
import { refreshStore } from './refresh_marks.ts'

const PLUGIN = 'pricing-markdown'

/** Writes down what was sold at a marked price; what comes back takes its share away again. */
export async function countSale(markdown: Markdown, sale: CompletedSale): Promise<void> {
  let isUsedUp = false
  for (const line of sale.lines) {
    const row = line.sourceLineId
      ? await returnedRow(markdown, sale, line)
      : await soldRow(markdown, sale, line)
    if (!row || !(await add(markdown, row))) continue
    isUsedUp ||= await lessen(markdown, row)
  }
  // Until then a register may sell a piece too many at the marked price; the next hour sees to the rest.
  if (isUsedUp) await refreshStore(markdown, sale.storeId)
}

/** A sale that was reversed sold nothing. */
export async function takeBackSale(
  { db }: Markdown,
  { voidedSaleId }: CompletedSale
): Promise<void> {
  if (voidedSaleId === null) return
  await db
    .table<SoldRow>('sold')
    .where({ sale_id: voidedSaleId })
    .update({ quantity_thousandths: 0, gross_minor: 0, given_minor: 0 })
}

async function soldRow(
  markdown: Markdown,
  { saleId, storeId, businessDate }: CompletedSale,
  line: CompletedLine
): Promise<SoldRow | null> {
  const givenMinor = line.ruleDiscounts
    .filter(({ pluginId }) => pluginId === PLUGIN)
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  if (givenMinor <= 0 || line.itemId === null) return null
  const mark = await markOf(markdown, storeId, line)
  const { quantityThousandths } = line
  const most = mark?.mark.leftThousandths ?? quantityThousandths
  return {
    line_id: line.lineId,
    sale_id: saleId,
    store_id: storeId,
    item_id: line.itemId,
    item_name: line.name,
    mark_id: mark?.id ?? null,
    sold_on: businessDate,
    quantity_thousandths: Math.min(quantityThousandths, Math.max(most, 1)),
    gross_minor: line.grossMinor,
    given_minor: givenMinor,
  }
}

/** The mark that lowered a line, as far as its code tells; else the item's most marked one. */
async function markOf(
  { db }: Markdown,
  storeId: string,
  { itemId, batch, expiresOn }: CompletedLine
): Promise<MarkRow | null> {
  const rows = await db
    .table<MarkRow>('marks')
    .where({ store_id: storeId, item_id: itemId! })
    .where('rate_ppm', '>', 0)
    .orderBy('rate_ppm', 'desc')
    .select()
  const isNamed = ({ mark }: MarkRow) =>
    mark.leftThousandths === null &&
    (mark.batch === null || batch === mark.batch) &&
    (batch !== null || expiresOn === mark.expiresOn)
  return rows.find(isNamed) ?? rows.find(({ mark }) => mark.leftThousandths !== null) ?? null
}

/** Pieces that come back of a line that was counted, with their share of it. */
async function returnedRow(
  { db }: Markdown,
  { saleId, storeId, businessDate }: CompletedSale,
  line: CompletedLine
): Promise<SoldRow | null> {
  const sold = await db.table<SoldRow>('sold').where({ line_id: line.sourceLineId! }).first()
  if (!sold || sold.quantity_thousandths <= 0) return null
  const back = Math.min(-line.quantityThousandths, sold.quantity_thousandths)
  if (back <= 0) return null
  const given = Math.floor((sold.given_minor * back) / sold.quantity_thousandths)
  return {
    ...sold,
    line_id: line.lineId,
    sale_id: saleId,
    store_id: storeId,
    sold_on: businessDate,
    quantity_thousandths: -back,
    gross_minor: line.grossMinor,
    given_minor: -given,
  }
}

/** False for a line that was told before. */
async function add({ db }: Markdown, row: SoldRow): Promise<boolean> {
  const sold = db.table<SoldRow>('sold')
  if (await sold.where({ line_id: row.line_id }).first()) return false
  await sold.insert(row)
  return true
}

/** Whether nothing is left of the mark. */
async function lessen(
  { db }: Markdown,
  { mark_id, quantity_thousandths }: SoldRow
): Promise<boolean> {
  if (mark_id === null) return false
  const own = db.table<MarkRow>('marks').where({ id: mark_id })
  await own.increment({ left_thousandths: -quantity_thousandths })
  const mark = await own.first()
  return mark !== null && mark.left_thousandths <= 0
}
