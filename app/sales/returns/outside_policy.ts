import type { Sql } from '#core/sql'
import {
  returnObstacles,
  returnTermsOf,
  type ReturnCondition,
  type ReturnObstacle,
} from '#app/documents/return_policy'
import type { SaleItem } from '#app/catalog/load_sale_items'
import type { SourceLine } from '#app/sales/acceptance/sale_facts'
import type { PipelineContent } from '#app/sales/pipeline_content'
import { loadReturnTerms } from '#app/sales/returns/load_return_terms'
import { mulDiv } from '#pricing/index'

/** A line that comes back although the return policy does not take it. */
export interface OutsidePolicy {
  lineId: string
  departmentId: string | null
  obstacles: ReturnObstacle[]
}

export interface LineBack {
  lineId: string
  itemId: string | null
  departmentId: string | null
  quantityThousandths: number
  sourceLineId: string | null
  returnCondition?: ReturnCondition | null
}

export interface ReturnQuestion {
  items: ReadonlyMap<string, Pick<SaleItem, 'kind'>>
  content: PipelineContent
  now: string
  lines: readonly LineBack[]
  /** Money that leaves the till; 0 where new goods are worth as much. */
  paidBackMinor: number
  sources: ReadonlyMap<string, SourceLine>
}

/** Fees go with their goods, and a deposit comes back without conditions. */
const FEES = new Set<SaleItem['kind']>(['deposit', 'fee'])

/** The lines of a sale that the return policy does not take back, and why. */
export async function findOutsidePolicy(
  sql: Sql,
  { content, items, now, lines, sources, paidBackMinor }: ReturnQuestion
): Promise<OutsidePolicy[]> {
  const { timeZone, returnPolicy } = content
  const known = await loadReturnTerms(sql, content, [...sources.values()])
  const back = lines.flatMap((line) => {
    const item = line.itemId === null ? undefined : items.get(line.itemId)
    if (line.quantityThousandths >= 0 || (item && FEES.has(item.kind))) return []
    const source = line.sourceLineId === null ? undefined : sources.get(line.sourceLineId)
    const departmentId = source?.departmentId ?? line.departmentId
    const own = source && known.get(source.lineId)
    const terms = own ?? returnTermsOf(returnPolicy, departmentId)
    return [{ line, source, departmentId, terms }]
  })
  const mayPayMinor = back.reduce((sum, { line, source, terms }) => {
    return terms.payBack === 'exchange' ? sum : sum + paidFor(line, source)
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
function paidFor({ quantityThousandths }: LineBack, source: SourceLine | undefined): number {
  if (!source) return Number.POSITIVE_INFINITY
  const { grossMinor, quantityThousandths: soldThousandths } = source
  return Math.abs(mulDiv(grossMinor, quantityThousandths, soldThousandths))
}
