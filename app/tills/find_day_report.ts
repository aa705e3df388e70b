import { read } from '#core/sql'
import type { TenderCount, TillReport } from '#app/documents/types'
import { findMarginTaxes } from '#app/tills/find_margin_taxes'
import { sumZReports, type DayReport } from '#app/tills/sum_z_reports'
import type { MarginTaxSum } from '#app/tills/tax_figures'

export interface DayReportPage {
  businessDate: string
  day: DayReport
  marginTaxes: MarginTaxSum[]
  operatorNames: Record<string, string>
  reports: {
    id: string
    zNumber: string
    registerName: string
    netMinor: number
    overShortMinor: number
  }[]
  openCount: number
}

/** The Zs of a store's business date and their sum. */
export async function findDayReport(storeId: string, businessDate: string): Promise<DayReportPage> {
  const rows = await read<Record<string, string | number>>(
    `select z.till_session_id, z.series, z.number, z.report, z.counts, z.over_short_minor, r.name
       from z_reports z join registers r on r.id = z.register_id
      where z.store_id = ? and z.business_date = ? order by r.number, z.series, z.number`,
    [storeId, businessDate]
  )
  const reports = rows.map((row) => ({
    row,
    report: JSON.parse(String(row.report)) as TillReport,
    counts: JSON.parse(String(row.counts)) as TenderCount[],
  }))
  const day = sumZReports(reports)
  return {
    businessDate,
    day,
    marginTaxes: await findMarginTaxes(reports.map(({ row }) => String(row.till_session_id))),
    operatorNames: await namesOf(day.operators.map(({ operatorId }) => operatorId)),
    reports: reports.map(({ row, report }) => ({
      id: String(row.till_session_id),
      zNumber: `${row.series}-${row.number}`,
      registerName: String(row.name),
      netMinor:
        report.salesReceipts.amountMinor -
        report.returns.amountMinor -
        report.postVoids.amountMinor,
      overShortMinor: Number(row.over_short_minor),
    })),
    openCount: await countOpen(storeId, businessDate),
  }
}

async function countOpen(storeId: string, businessDate: string): Promise<number> {
  const [row] = await read<{ total: number }>(
    `select count(*) as total from till_sessions
      where store_id = ? and business_date = ? and open_register_id is not null`,
    [storeId, businessDate]
  )
  return Number(row?.total ?? 0)
}

async function namesOf(ids: string[]): Promise<Record<string, string>> {
  if (ids.length === 0) return {}
  const rows = await read<{ id: string; name: string }>(
    `select id, name from users where id in (${ids.map(() => '?').join(', ')})`,
    ids
  )
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}
