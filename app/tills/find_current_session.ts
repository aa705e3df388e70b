import { fromDatabaseTime } from '#core/clock'
import { transaction, type Sql } from '#core/sql'
import type { GrandTotals, RegisterDocument } from '#app/documents/types'
import { findLastZ, findLastZNumber } from '#app/tills/find_last_z'
import { IS_TURNOVER } from '#app/tills/sum_session_rows'
import { findSessionDocuments } from '#app/tills/find_session_documents'

/** The open till session of a register, as a device that has lost its own records needs it. */
export interface CurrentSession {
  id: string
  businessDate: string
  openedAt: string
  openedById: string
  floatMinor: number
}

export interface RegisterTill {
  session: CurrentSession | null
  /** Everything accepted in that session, oldest first, its opening included. */
  documents: RegisterDocument[]
  lastClose: { number: string; leftInTillMinor: number } | null
  /** Last Z number of this enrolment's series; 0 before its first. */
  zNumber: number
  /** Perpetual totals of the register up to the last document accepted. */
  grandTotals: GrandTotals
}

/** Where a register's till stands: what a fresh or newly enrolled device carries on from. */
export function findRegisterTill(registerId: string, enrolmentId: string): Promise<RegisterTill> {
  return transaction(async (sql) => {
    const session = await findOpenSession(sql, registerId)
    const documents = session ? await findSessionDocuments(sql, session.id) : []
    const last = await findLastZ(sql, registerId)
    return {
      session,
      documents,
      lastClose: last && {
        number: `${last.series}-${last.number}`,
        leftInTillMinor: last.leftInTillMinor,
      },
      zNumber: await findLastZNumber(sql, enrolmentId),
      grandTotals: await findGrandTotals(sql, registerId),
    }
  })
}

async function findOpenSession(sql: Sql, registerId: string): Promise<CurrentSession | null> {
  const [row] = await sql.all<Record<string, string | number>>(
    `select id, business_date, opened_at, opened_by_id, float_minor
       from till_sessions where open_register_id = ?`,
    [registerId]
  )
  if (!row) return null
  return {
    id: String(row.id),
    businessDate: String(row.business_date),
    openedAt: fromDatabaseTime(String(row.opened_at)),
    openedById: String(row.opened_by_id),
    floatMinor: Number(row.float_minor),
  }
}

/**
 * Goods out and goods back since the register's first use: those of its last Z and of the sales
 * since. A reversed sale stands on both sides, so neither ever falls.
 */
export async function findGrandTotals(sql: Sql, registerId: string): Promise<GrandTotals> {
  const last = await findLastZ(sql, registerId)
  const [since] = await sql.all<{ sold: number | null; returned: number | null }>(
    `select sum(case when l.quantity_thousandths > 0 then l.gross_minor else 0 end) as sold,
            sum(case when l.quantity_thousandths < 0 then l.gross_minor else 0 end) as returned
       from till_sessions t
       join sales s on s.till_session_id = t.id
       join sale_lines l on l.sale_id = s.id
      where t.open_register_id = ? and ${IS_TURNOVER}`,
    [registerId]
  )
  const salesMinor = (last?.grandTotals.salesMinor ?? 0) + Number(since?.sold ?? 0)
  const returnsMinor = (last?.grandTotals.returnsMinor ?? 0) - Number(since?.returned ?? 0)
  return { salesMinor, returnsMinor, netMinor: salesMinor - returnsMinor }
}
