import { read } from '#core/sql'
import { layOutTillReport } from '#app/documents/lay_out_till_report'
import type { PrintDocument } from '#app/documents/print_document'
import { buildXReport, buildZReport } from '#app/documents/till_report_document'
import type { SessionClosedDocument, TillReport } from '#app/documents/types'
import { receiptWording } from '#app/receipts/receipt_wording'
import { storeProfile } from '#app/stores/store_profile'
import { Register } from '#app/stores/register'
import { Store } from '#app/stores/store'

export interface ReportPlace {
  storeId: string
  registerId: string
  operatorName: string
  at: string
}

/** X report of figures that the register has summed. */
export async function xReportPaper(report: TillReport, place: ReportPlace): Promise<PrintDocument> {
  const { store, context } = await loadContext(place, report)
  return layOutTillReport(buildXReport(report, place.at, context), receiptWording(store))
}

/** Z report of a closed session as its closing document states it; null while it is open. */
export async function zReportPaper(
  tillSessionId: string,
  storeId: string
): Promise<PrintDocument | null> {
  const [row] = await read<{ bytes: string; operator_name: string }>(
    `select d.bytes, u.name as operator_name
       from documents d
       join till_sessions t on t.id = d.till_session_id
       join users u on u.id = t.closed_by_id
      where d.till_session_id = ? and d.store_id = ? and d.kind = 'session_closed' and d.state = 'accepted'`,
    [tillSessionId, storeId]
  )
  if (!row) return null
  const closing = JSON.parse(row.bytes) as SessionClosedDocument
  const { registerId, correctedAt: at } = closing
  const place = { storeId, registerId, operatorName: row.operator_name, at }
  const { store, context } = await loadContext(place, closing.body.report)
  return layOutTillReport(buildZReport(closing, context), receiptWording(store))
}

async function loadContext({ storeId, registerId, operatorName }: ReportPlace, report: TillReport) {
  const store = await Store.findOrFail(storeId)
  const register = await Register.findOrFail(registerId)
  const operatorNames = await namesOf(report.operators.map((row) => row.operatorId))
  return {
    store,
    context: {
      seller: storeProfile(store),
      registerName: String(register.number),
      operatorName,
      operatorNames,
    },
  }
}

async function namesOf(operatorIds: string[]): Promise<Record<string, string>> {
  if (operatorIds.length === 0) return {}
  const rows = await read<{ id: string; name: string }>(
    `select id, name from users where id in (${operatorIds.map(() => '?').join(', ')})`,
    operatorIds
  )
  return Object.fromEntries(rows.map((row) => [row.id, row.name]))
}
