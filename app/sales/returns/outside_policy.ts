import { returnObstacles, type ReturnObstacle } from '#app/documents/return_policy'
import { paidForPart } from '#app/documents/restocking_charges'
import type { GoodsBack, ReturnQuestion } from '#app/sales/returns/lines_back'

/** A line that comes back although the return policy does not take it. */
export interface OutsidePolicy {
  lineId: string
  departmentId: string | null
  obstacles: ReturnObstacle[]
}

/** The lines of a sale that the return policy does not take back, and why. */
export function outsidePolicy(
  back: readonly GoodsBack[],
  { content, now, paidBackMinor }: ReturnQuestion
): OutsidePolicy[] {
  const { timeZone } = content
  const mayPayMinor = back.reduce((sum, goods) => {
    return goods.terms.payBack === 'exchange' ? sum : sum + paidFor(goods)
  }, 0)
  return back.flatMap(({ line, source, departmentId, terms }) => {
    const condition = line.returnCondition ?? null
    const goods = { soldAt: source?.soldAt ?? null, now, timeZone, condition }
    const obstacles = returnObstacles(terms, goods)
    if (terms.payBack === 'exchange' && paidBackMinor > mayPayMinor) obstacles.push('exchange_only')
    return obstacles.length === 0 ? [] : [{ lineId: line.lineId, departmentId, obstacles }]
  })
}

/** What the part that comes back was paid with; of goods without a receipt nobody can say. */
function paidFor({ line, source }: GoodsBack): number {
  return source ? paidForPart(source, line.quantityThousandths) : Number.POSITIVE_INFINITY
}
