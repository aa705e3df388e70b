import type { Sql } from '#core/sql'
import type { GrandTotals, SessionClosedDocument, TillReport } from '#app/documents/types'
import {
  difference,
  differencesFromDocuments,
  differencesFromRows,
  differencesOfCount,
  type ReportDifference,
} from '#app/tills/compare_reports'
import type { LastZ } from '#app/tills/find_last_z'
import { recomputeReport } from '#app/tills/recompute_report'
import { sumSessionRows, type SessionSums } from '#app/tills/sum_session_rows'

export interface ZContext {
  currency: TillReport['currency']
  lastZ: LastZ | null
  lastZNumber: number
}

/**
 * Every figure of a Z that the server cannot confirm, checked against four independent sources:
 * the documents, the rows, the Z before it, and its own counts.
 */
export async function checkZReport(
  sql: Sql,
  document: SessionClosedDocument,
  { currency, lastZ, lastZNumber }: ZContext
): Promise<ReportDifference[]> {
  const { body } = document
  const fromDocuments = await recomputeReport(sql, document, currency)
  const sums = await sumSessionRows(sql, document.tillSessionId ?? '')
  return [
    ...(fromDocuments
      ? differencesFromDocuments(body.report, fromDocuments)
      : difference('documents', 'opening', document.tillSessionId, null)),
    ...differencesFromRows(body.report, sums),
    ...difference('last_z', 'zNumber', body.zNumber, lastZNumber + 1),
    ...difference('last_z', 'grandTotals', body.report.grandTotals, carryOn(lastZ, sums)),
    ...differencesOfCount(body),
  ]
}

/**
 * The perpetual totals after this session. A post-void stands on the other side of what it
 * reverses, as `sumTillReport` has it: these totals never fall.
 */
function carryOn(lastZ: LastZ | null, sums: SessionSums): GrandTotals {
  const before = lastZ?.grandTotals ?? { salesMinor: 0, returnsMinor: 0, netMinor: 0 }
  const salesMinor = before.salesMinor + sums.soldMinor
  const returnsMinor = before.returnsMinor + sums.broughtBackMinor
  return { salesMinor, returnsMinor, netMinor: salesMinor - returnsMinor }
}
