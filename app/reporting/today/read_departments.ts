import { readInWorker } from '#core/reader'
import type { DateRange } from '#app/reporting/today/period'

export interface DepartmentFigures {
  /** Null for goods without a department. */
  departmentId: string | null
  name: string | null
  netMinor: number
  costMinor: number
  uncostedNetMinor: number
}

export const BY_DEPARTMENT = `
  select l.department_id, (select d.name from departments d where d.id = l.department_id) as name,
         sum(l.net_minor) as net, sum(coalesce(l.cost_minor, 0)) as cost,
         sum(case when l.cost_minor is null then l.net_minor else 0 end) as uncosted
    from sales s join sale_lines l on l.sale_id = s.id
   where s.store_id = ? and s.business_date between ? and ?
     and not exists (select 1 from gift_card_lines g where g.line_id = l.id)
   group by l.department_id`

/** What each department sold without tax, the largest first, and what that had cost. */
export async function readDepartments(
  storeId: string,
  { from, to }: DateRange
): Promise<DepartmentFigures[]> {
  const rows = await readInWorker<Record<string, string | number | null>>(BY_DEPARTMENT, [
    storeId,
    from,
    to,
  ])
  const departments = rows.map((row) => ({
    departmentId: row.department_id as string | null,
    name: row.name as string | null,
    netMinor: Number(row.net),
    costMinor: Number(row.cost),
    uncostedNetMinor: Number(row.uncosted),
  }))
  return departments.toSorted((one, other) => other.netMinor - one.netMinor)
}
