import type { Sql } from '#core/sql'
import type {
  CategoryScheme,
  DatedTaxRate,
  DatedTaxRule,
  TaxTables,
} from '#pricing/tax/resolve_rates'
import type { ConsumptionPlace, TaxScheme } from '#pricing/tax/tax_treatment'

interface RateRow {
  id: string
  tax_category_id: string
  name: string
  rate_ppm: number
  is_compound: number
  valid_from: string
  valid_to: string | null
}

interface CategoryRow {
  id: string
  name: string
  scheme: TaxScheme | null
  place: ConsumptionPlace | null
  taxed_as_id: string
  valid_from: string
  valid_to: string | null
}

/** Everything that says how a store's goods are taxed, past and coming days included. */
export async function loadTaxTables(
  sql: Sql,
  { country, region }: { country: string; region: string | null }
): Promise<TaxTables> {
  const rates = await sql.all<RateRow>(
    `select id, tax_category_id, name, rate_ppm, is_compound, valid_from, valid_to
       from tax_rates where country = ? and (region is null or region = ?)
      order by tax_category_id, rate_ppm desc, id`,
    [country, region]
  )
  const marked = await sql.all<CategoryRow>(
    `select c.id, c.name, c.scheme, r.place, r.taxed_as_id, r.valid_from, r.valid_to
       from tax_categories c left join tax_rules r on r.tax_category_id = c.id and r.country = ?
      where c.scheme is not null or r.id is not null order by c.id, r.valid_from, r.id`,
    [country]
  )
  const taxRules = marked.flatMap(ruleOf)
  const taxSchemes = schemesOf(marked)
  return {
    taxRates: rates.map(rateOf),
    // Left out where there are none: the content of a shop that needs no more keeps its hash.
    ...(taxRules.length > 0 && { taxRules }),
    ...(taxSchemes.length > 0 && { taxSchemes }),
  }
}

function rateOf(row: RateRow): DatedTaxRate {
  return {
    taxRateId: row.id,
    taxCategoryId: row.tax_category_id,
    name: row.name,
    ratePpm: Number(row.rate_ppm),
    ...(Number(row.is_compound) === 1 && { isCompound: true }),
    ...daysOf(row),
  }
}

function ruleOf(row: CategoryRow): DatedTaxRule[] {
  if (row.place === null) return []
  const { id, place, taxed_as_id: taxedAsId } = row
  return [{ taxCategoryId: id, place, taxedAsId, ...daysOf(row) }]
}

/** A category stands once for each of its rules. */
function schemesOf(rows: readonly CategoryRow[]): CategoryScheme[] {
  const schemes = new Map<string, CategoryScheme>()
  for (const { id, name, scheme } of rows) {
    if (scheme) schemes.set(id, { taxCategoryId: id, name, scheme })
  }
  return [...schemes.values()]
}

function daysOf(row: { valid_from: string; valid_to: string | null }) {
  return {
    validFrom: row.valid_from.slice(0, 10),
    validTo: row.valid_to === null ? null : row.valid_to.slice(0, 10),
  }
}
