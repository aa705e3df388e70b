import type { Sql } from '#core/sql'
import type { GrandTotals, TillReport } from '#app/documents/types'

/** The Z that a register's next session carries on from. */
export interface LastZ {
  series: number
  number: number
  leftInTillMinor: number
  grandTotals: GrandTotals
}

/** The last Z of a register, whatever its device was. */
export async function findLastZ(sql: Sql, registerId: string): Promise<LastZ | null> {
  const [row] = await sql.all<Record<string, string | number>>(
    `select series, number, left_in_till_minor, report from z_reports
      where register_id = ? order by closed_at desc, series desc, number desc limit 1`,
    [registerId]
  )
  if (!row) return null
  const report = JSON.parse(String(row.report)) as TillReport
  return {
    series: Number(row.series),
    number: Number(row.number),
    leftInTillMinor: Number(row.left_in_till_minor),
    grandTotals: report.grandTotals,
  }
}

/** The highest Z number of one enrolment's series; 0 when it has made none. */
export async function findLastZNumber(sql: Sql, enrolmentId: string): Promise<number> {
  const [row] = await sql.all<{ last: number | null }>(
    'select max(number) as last from z_reports where enrolment_id = ?',
    [enrolmentId]
  )
  return Number(row?.last ?? 0)
}
