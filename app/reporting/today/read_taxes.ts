import { readInWorker } from '#core/reader'
import type { DateRange } from '#app/reporting/today/period'
import type { MarginTaxSum, TaxFigure } from '#app/tills/tax_figures'
import { untaxedReason } from '#pricing/tax/tax_treatment'

export interface TaxFigures {
  taxes: TaxFigure[]
  marginTaxes: MarginTaxSum[]
}

export const BY_RATE = `
  select t.tax_rate_id, max(t.name) as name, t.rate_ppm, sum(t.net_minor) as net,
         sum(t.tax_minor) as tax
    from sales s join sale_line_taxes t on t.sale_id = s.id
   where s.store_id = ? and s.business_date between ? and ?
     and not exists (select 1 from gift_card_lines g where g.line_id = t.sale_line_id)
   group by t.tax_rate_id, t.rate_ppm`

export const BY_MARGIN_RATE = `
  select l.margin_tax_rate_ppm as rate_ppm, sum(l.gross_minor) as gross,
         sum(l.margin_tax_minor) as tax
    from sales s join sale_lines l on l.sale_id = s.id
   where s.store_id = ? and s.business_date between ? and ? and l.margin_tax_minor is not null
   group by l.margin_tax_rate_ppm`

/** The taxes of a period by rate, and those on margins, which no receipt shows. */
export async function readTaxes(storeId: string, { from, to }: DateRange): Promise<TaxFigures> {
  const place = [storeId, from, to]
  const rows = await readInWorker<Record<string, string | number>>(BY_RATE, place)
  const figures = rows.map((row) => ({
    name: String(row.name),
    ratePpm: Number(row.rate_ppm),
    reason: untaxedReason(String(row.tax_rate_id)),
    netMinor: Number(row.net),
    taxMinor: Number(row.tax),
    grossMinor: Number(row.net) + Number(row.tax),
  }))
  const taxes = figures.toSorted((one, other) => other.ratePpm - one.ratePpm)
  const hasMargins = taxes.some(({ reason }) => reason === 'margin')
  return { taxes, marginTaxes: hasMargins ? await readMarginTaxes(place) : [] }
}

async function readMarginTaxes(place: string[]): Promise<MarginTaxSum[]> {
  const rows = await readInWorker<Record<string, string | number>>(BY_MARGIN_RATE, place)
  return rows.map((row) => ({
    ratePpm: Number(row.rate_ppm),
    grossMinor: Number(row.gross),
    taxMinor: Number(row.tax),
  }))
}
