import { placeholders, read } from '#core/sql'
import type { MarginTaxSum } from '#app/tills/tax_figures'

/** The taxes on the margins of used goods sold in these till sessions, by rate. */
export async function findMarginTaxes(tillSessionIds: string[]): Promise<MarginTaxSum[]> {
  if (tillSessionIds.length === 0) return []
  const rows = await read<Record<string, number | string>>(
    `select l.margin_tax_rate_ppm as rate_ppm, sum(l.gross_minor) as gross,
            sum(l.margin_tax_minor) as tax
       from sales s join sale_lines l on l.sale_id = s.id
      where s.till_session_id in ${placeholders(1, tillSessionIds.length)}
        and l.margin_tax_minor is not null
      group by l.margin_tax_rate_ppm order by rate_ppm desc`,
    tillSessionIds
  )
  return rows.map((row) => ({
    ratePpm: Number(row.rate_ppm),
    grossMinor: Number(row.gross),
    taxMinor: Number(row.tax),
  }))
}
