import type { SqlRow, SqlValue } from '#core/sql'

/** Counting stops here: nobody turns two hundred pages, and counting millions takes seconds. */
export const MOST_COUNTED = 10_000

export interface RowCount {
  total: number
  /** There are more than `total`. */
  isCapped: boolean
}

/** Where a list is, as its page shows it; `isCapped`: there are more rows than were counted. */
export interface ListPage {
  current: number
  last: number
  total: number
  isCapped: boolean
}

type ReadRows = <Row extends object = SqlRow>(text: string, values?: SqlValue[]) => Promise<Row[]>

/** How many rows a select has, or that they are more than anybody will look at. */
export async function countRows(
  rows: ReadRows,
  select: string,
  values: SqlValue[],
  most = MOST_COUNTED
): Promise<RowCount> {
  const [row] = await rows<{ n: number }>(
    `select count(*) as n from (${select} limit ${most + 1}) as counted`,
    values
  )
  const counted = Number(row?.n ?? 0)
  return { total: Math.min(counted, most), isCapped: counted > most }
}

/** The page asked for, or the last one there is. */
export function pageOf(
  { total, isCapped }: RowCount,
  wanted: number,
  rowsPerPage: number
): ListPage {
  const last = Math.max(1, Math.ceil(total / rowsPerPage))
  return { current: Math.min(wanted, last), last, total, isCapped }
}
