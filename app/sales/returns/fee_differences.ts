import { placeholders, type Sql } from '#core/sql'
import { restockingCharges } from '#app/documents/restocking_charges'
import { restockingFeeOf } from '#app/documents/return_policy'
import type { GoodsBack, PolicyLine, ReturnQuestion } from '#app/sales/returns/lines_back'
import type { RestockingRate } from '#pricing/fees/fee'

/** Goods that come back for another restocking fee than the return policy says. */
export interface FeeDifference {
  lineId: string
  departmentId: string | null
  expected: RestockingRate | null
  charged: RestockingRate | null
}

/** Where a sale keeps something else back than the policy that the goods were sold under. */
export async function findFeeDifferences(
  sql: Sql,
  back: readonly GoodsBack[],
  { content, lines, now }: ReturnQuestion
): Promise<FeeDifference[]> {
  const charged = chargesOf(lines)
  const due = back.map((goods) => ({ goods, fee: feeOf(goods, now, content.timeZone) }))
  const isOnce = due.some(({ fee }) => fee?.rate.kind === 'once')
  const earlier = isOnce ? await salesWithReturns(sql, back) : new Set<string>()
  const expected = restockingCharges(
    due.map(({ goods: { line, source = null }, fee }) => ({
      lineId: line.lineId,
      quantityThousandths: line.quantityThousandths,
      source,
      fee,
      hasEarlierReturn: source !== null && earlier.has(source.saleId),
    }))
  )
  return back.flatMap(({ line: { lineId }, departmentId }) => {
    const one = expected.get(lineId)
    const other = charged.get(lineId)
    const isSame =
      textOf(one?.rate) === textOf(other?.rate) &&
      (!one || (one.taxCategoryId === null) === other?.isTaxedAsGoods)
    if (isSame) return []
    return [{ lineId, departmentId, expected: one?.rate ?? null, charged: other?.rate ?? null }]
  })
}

function feeOf({ line, source, terms }: GoodsBack, now: string, timeZone: string) {
  const condition = line.returnCondition ?? null
  const soldAt = source?.soldAt ?? null
  return restockingFeeOf(terms, { soldAt, now, timeZone, condition })
}

/** What the sale keeps back, by the line of the goods. */
function chargesOf(lines: readonly PolicyLine[]) {
  const charges = new Map<string, { rate: RestockingRate; isTaxedAsGoods: boolean }>()
  for (const { fee } of lines) {
    if (fee?.kind === 'restocking') charges.set(fee.of.lineId, fee)
  }
  return charges
}

function textOf(rate: RestockingRate | undefined): string | null {
  if (!rate) return null
  if (rate.kind === 'percent') return `percent ${rate.ratePpm}`
  return rate.kind === 'unit' ? `unit ${rate.unitMinor}` : `once ${rate.amountMinor}`
}

async function salesWithReturns(sql: Sql, back: readonly GoodsBack[]): Promise<Set<string>> {
  const ids = [...new Set(back.flatMap(({ source }) => source?.saleId ?? []))].sort()
  if (ids.length === 0) return new Set()
  const rows = await sql.all<{ sale_id: string }>(
    `select distinct sale_id from sale_lines
      where sale_id in ${placeholders(1, ids.length)} and returned_thousandths > 0`,
    ids
  )
  return new Set(rows.map(({ sale_id }) => sale_id))
}
