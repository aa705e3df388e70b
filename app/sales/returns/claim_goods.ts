import { toDatabaseTime } from '#core/clock'
import { insertRows } from '#core/insert_rows'
import { placeholders, type Sql } from '#core/sql'
import type { SourceLine } from '#app/sales/acceptance/sale_facts'
import type {
  ClearanceLine,
  ClearanceProblem,
  ClearanceRequest,
} from '#app/sales/clearances/clearance'

export interface GoodsClaim {
  registerId: string
  request: Pick<ClearanceRequest, 'saleId' | 'lines'>
  /** The lines that goods come from; whoever loaded them has locked them. */
  sources: ReadonlyMap<string, SourceLine>
  now: string
  expiresAt: string
}

/**
 * Claims goods that come back until their sale arrives or the clearance ends. Of two registers that
 * clear the same goods the second is told at which register they are being taken back.
 */
export async function claimGoods(sql: Sql, claim: GoodsClaim): Promise<ClearanceProblem[]> {
  const { registerId, request, sources, expiresAt } = claim
  const wanted = quantitiesBySource(request.lines)
  if (wanted.size === 0) return []
  const others = await loadOtherClaims(sql, [...wanted.keys()], claim)
  const problems = [...wanted].flatMap(([sourceLineId, { lineId, thousandths }]) => {
    const other = others.get(sourceLineId)
    const source = sources.get(sourceLineId)
    if (!other || !source) return []
    const { quantityThousandths, returnedThousandths } = source
    const availableThousandths = quantityThousandths - returnedThousandths - other.thousandths
    return thousandths > availableThousandths
      ? [{ code: 'return_claimed', lineId, availableThousandths, name: other.register } as const]
      : []
  })
  if (problems.length > 0) return problems
  await insertRows(
    sql,
    'return_claims',
    [...wanted].map(([sourceLineId, { thousandths }]) => ({
      sale_id: request.saleId,
      source_line_id: sourceLineId,
      register_id: registerId,
      quantity_thousandths: thousandths,
      held_until: toDatabaseTime(expiresAt),
    }))
  )
  return []
}

/** Of a sale that has come, is not to be, or is asked about anew. */
export async function releaseGoods(sql: Sql, saleId: string): Promise<void> {
  await sql.run('delete from return_claims where sale_id = ?', [saleId])
}

interface Wanted {
  /** The first line of the sale that takes it back. */
  lineId: string
  thousandths: number
}

function quantitiesBySource(lines: readonly ClearanceLine[]): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>()
  for (const { lineId, sourceLineId, quantityThousandths } of lines) {
    if (sourceLineId === null || quantityThousandths >= 0) continue
    const before = wanted.get(sourceLineId) ?? { lineId, thousandths: 0 }
    wanted.set(sourceLineId, { ...before, thousandths: before.thousandths - quantityThousandths })
  }
  return wanted
}

interface Row {
  source_line_id: string
  thousandths: number | string
  register: string
}

/** What other sales claim that have not come yet. */
async function loadOtherClaims(
  sql: Sql,
  lineIds: string[],
  { request, now }: GoodsClaim
): Promise<Map<string, { thousandths: number; register: string }>> {
  const rows = await sql.all<Row>(
    `select c.source_line_id, sum(c.quantity_thousandths) as thousandths, min(r.name) as register
       from return_claims c join registers r on r.id = c.register_id
      where c.source_line_id in ${placeholders(1, lineIds.length)} and c.sale_id <> ?
        and c.held_until > ?
      group by c.source_line_id`,
    [...lineIds, request.saleId, toDatabaseTime(now)]
  )
  return new Map(
    rows.map((row) => [
      row.source_line_id,
      { thousandths: Number(row.thousandths), register: row.register },
    ])
  )
}
