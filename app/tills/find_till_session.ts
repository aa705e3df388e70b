import { fromDatabaseTime, nowIso } from '#core/clock'
import { read, transaction } from '#core/sql'
import {
  buildXReport,
  buildZReport,
  type TillReportContext,
  type TillReportDocument,
} from '#app/documents/till_report_document'
import { withSections } from '#app/documents/sum_till_report'
import type {
  DenominationCount,
  RegisterDocument,
  SessionClosedDocument,
} from '#app/documents/types'
import { storeProfile } from '#app/stores/store_profile'
import { Store } from '#app/stores/store'
import { isSkewed } from '#app/tills/clock_skew'
import type { ReportDifference } from '#app/tills/compare_reports'
import { collectSections } from '#app/tills/collect_sections'
import { findMarginTaxes } from '#app/tills/find_margin_taxes'
import { findSessionDocuments } from '#app/tills/find_session_documents'
import { reportOf } from '#app/tills/recompute_report'
import type { MarginTaxSum } from '#app/tills/tax_figures'

export interface CashMovementRow {
  id: string
  kind: string
  amountMinor: number
  reason: string
  operatorName: string
  occurredAt: string
}

/** A session as its page shows it. */
export interface TillSessionPage {
  id: string
  businessDate: string
  expectedBusinessDate: string | null
  registerName: string
  isOpen: boolean
  openedByName: string
  closedByName: string | null
  skewMinutes: number | null
  movements: CashMovementRow[]
  denominations: DenominationCount[]
  differences: ReportDifference[]
  /** Owed on used goods of this session; the register, which makes the report, does not know it. */
  marginTaxes: MarginTaxSum[]
  /** The Z as printed, or the X of this moment while the till is open. */
  report: TillReportDocument | null
}

/** Everything known of one till session; null when there is none of this id. */
export async function findTillSession(id: string): Promise<TillSessionPage | null> {
  const [row] = await read<Record<string, string | number | null>>(SELECT, [id])
  if (!row) return null
  const store = await Store.findOrFail(String(row.store_id))
  const documents = await transaction((sql) => findSessionDocuments(sql, id))
  const skewMs = Number(row.skew_ms)
  return {
    id,
    businessDate: String(row.business_date),
    expectedBusinessDate: row.expected_business_date as string | null,
    registerName: String(row.register_name),
    isOpen: row.state === 'open',
    openedByName: String(row.opened_by_name),
    closedByName: row.closed_by_name as string | null,
    skewMinutes: isSkewed(skewMs) ? Math.round(Math.abs(skewMs) / 60_000) : null,
    movements: await listCashMovements(id),
    denominations: JSON.parse(String(row.denominations ?? '[]')) as DenominationCount[],
    differences: JSON.parse(String(row.differences ?? '[]')) as ReportDifference[],
    marginTaxes: await findMarginTaxes([id]),
    report: await reportDocument(documents, {
      place: { storeId: store.id, registerId: String(row.register_id) },
      currency: { code: store.currency, minorDigits: store.currencyDigits as 0 | 2 | 3 },
      context: {
        seller: storeProfile(store),
        registerName: String(row.register_name),
        operatorName: String(row.closed_by_name ?? row.opened_by_name),
        operatorNames: await namesOfOperators(documents),
      },
    }),
  }
}

const SELECT = `
  select t.store_id, t.register_id, t.business_date, t.expected_business_date, t.state, t.skew_ms,
         r.name as register_name, o.name as opened_by_name, c.name as closed_by_name,
         z.denominations, z.differences
    from till_sessions t
    join registers r on r.id = t.register_id
    join users o on o.id = t.opened_by_id
    left join users c on c.id = t.closed_by_id
    left join z_reports z on z.till_session_id = t.id
   where t.id = ?`

interface ReportPlace {
  place: { storeId: string; registerId: string }
  currency: Parameters<typeof reportOf>[1]
  context: TillReportContext
}

async function reportDocument(
  documents: RegisterDocument[],
  { place, currency, context }: ReportPlace
): Promise<TillReportDocument | null> {
  const closing = documents.find(
    (document): document is SessionClosedDocument => document.kind === 'session_closed'
  )
  if (closing) return buildZReport(closing, context)
  const report = reportOf(documents, currency)
  if (!report) return null
  const sections = await collectSections('x', place, report)
  return buildXReport(withSections(report, sections), nowIso(), context)
}

async function namesOfOperators(documents: RegisterDocument[]): Promise<Record<string, string>> {
  const ids = [...new Set(documents.map(({ operatorId }) => operatorId))]
  if (ids.length === 0) return {}
  const rows = await read<{ id: string; name: string }>(
    `select id, name from users where id in (${ids.map(() => '?').join(', ')})`,
    ids
  )
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}

async function listCashMovements(tillSessionId: string): Promise<CashMovementRow[]> {
  const rows = await read<Record<string, string | number>>(
    `select m.id, m.kind, m.amount_minor, m.reason, m.occurred_at, u.name as operator_name
       from cash_movements m join users u on u.id = m.operator_id
      where m.till_session_id = ? order by m.occurred_at, m.id`,
    [tillSessionId]
  )
  return rows.map((row) => ({
    id: String(row.id),
    kind: String(row.kind),
    amountMinor: Number(row.amount_minor),
    reason: String(row.reason),
    operatorName: String(row.operator_name),
    occurredAt: fromDatabaseTime(String(row.occurred_at)),
  }))
}
