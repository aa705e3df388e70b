import { read } from '#core/sql'

/** Series of receipt numbers that miss or repeat one; none when every register counts 1, 2, 3… */
export async function brokenReceiptSeries(): Promise<string[]> {
  const rows = await read<Record<string, string | number>>(
    `select register_id, receipt_series, count(*) as count_of, min(receipt_sequence) as first_of,
        max(receipt_sequence) as last_of
       from sales group by register_id, receipt_series`
  )
  return rows
    .filter((row) => Number(row.first_of) !== 1 || Number(row.last_of) !== Number(row.count_of))
    .map((row) => JSON.stringify(row))
}
