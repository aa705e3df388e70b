import { read } from '#core/sql'
import type { TaxRate } from '#pricing/types'

interface Row {
  tax_category_id: string
  id: string
  name: string
  rate_ppm: number
}

/** Rates of a country on a business date, by tax category: the form that the pricing engine takes. */
export async function taxRatesInForce(
  { country, region = null }: { country: string; region?: string | null },
  businessDate: string
): Promise<Record<string, TaxRate[]>> {
  const rows = await read<Row>(
    `select tax_category_id, id, name, rate_ppm from tax_rates
      where country = ? and (region is null or region = ?) and valid_from <= ? and (valid_to is null or valid_to >= ?)
      order by tax_category_id, rate_ppm desc, id`,
    [country, region, businessDate, businessDate]
  )
  const byCategory: Record<string, TaxRate[]> = {}
  for (const row of rows) {
    const rates = (byCategory[row.tax_category_id] ??= [])
    rates.push({ taxRateId: row.id, name: row.name, ratePpm: Number(row.rate_ppm) })
  }
  return byCategory
}
