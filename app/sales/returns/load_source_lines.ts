import { fromDatabaseTime } from '#core/clock'
import { forUpdate, type Sql } from '#core/sql'
import type { LineComponent, SourceLine } from '#app/sales/acceptance/sale_facts'

interface Row {
  id: string
  sale_id: string
  store_id: string
  completed_at: string
  pipeline_hash: string
  department_id: string | null
  currency: string
  item_id: string | null
  source_line_id: string | null
  quantity_thousandths: number
  returned_thousandths: number
  unit_cost_minor_e4: number | null
  base_minor: number
  line_discount_minor: number
  sale_discount_minor: number
  net_minor: number
  gross_minor: number
  margin_tax_minor: number | null
  margin_tax_rate_ppm: number | null
  tax_rate_id: string | null
  tax_name: string | null
  rate_ppm: number | null
  tax_net_minor: number | null
  tax_minor: number | null
  components: string | null
}

/** The lines that goods on this sale came from, with their taxes and parts, in one statement. */
export async function loadSourceLines(
  sql: Sql,
  lineIds: readonly string[]
): Promise<Map<string, SourceLine>> {
  const sources = new Map<string, SourceLine>()
  if (lineIds.length === 0) return sources
  const listOf = sql.dialect === 'sqlite' ? 'json_group_array' : 'json_arrayagg'
  const rows = await sql.all<Row>(
    `select l.id, l.sale_id, s.store_id, s.completed_at, s.pipeline_hash,
        s.currency, l.department_id, l.item_id, l.source_line_id, l.quantity_thousandths,
        l.returned_thousandths, l.unit_cost_minor_e4, l.base_minor, l.line_discount_minor,
        l.sale_discount_minor, l.net_minor, l.gross_minor, l.margin_tax_minor, l.margin_tax_rate_ppm,
        t.tax_rate_id, t.name as tax_name, t.rate_ppm, t.net_minor as tax_net_minor, t.tax_minor,
        (select cast(${listOf}(json_array(c.item_id, c.quantity_thousandths, c.unit_cost_minor_e4)) as char)
           from sale_line_components c where c.sale_line_id = l.id) as components
       from sale_lines l
       join sales s on s.id = l.sale_id
       left join sale_line_taxes t on t.sale_line_id = l.id
      where l.id in (${Array(lineIds.length).fill('?').join(', ')})
      order by l.id, t.position${forUpdate(sql)}`,
    [...lineIds]
  )
  for (const row of rows) {
    let source = sources.get(row.id)
    if (!source) sources.set(row.id, (source = sourceOf(row)))
    if (row.tax_rate_id === null) continue
    source.taxes.push({
      taxRateId: row.tax_rate_id,
      name: String(row.tax_name),
      ratePpm: Number(row.rate_ppm),
      netMinor: Number(row.tax_net_minor),
      taxMinor: Number(row.tax_minor),
    })
  }
  return sources
}

function sourceOf(row: Row): SourceLine {
  return {
    lineId: row.id,
    saleId: row.sale_id,
    storeId: row.store_id,
    soldAt: fromDatabaseTime(row.completed_at),
    pipelineHash: row.pipeline_hash,
    departmentId: row.department_id,
    currency: row.currency,
    itemId: row.item_id,
    sourceLineId: row.source_line_id,
    quantityThousandths: Number(row.quantity_thousandths),
    returnedThousandths: Number(row.returned_thousandths),
    unitCostMinorE4: row.unit_cost_minor_e4 === null ? null : Number(row.unit_cost_minor_e4),
    baseMinor: Number(row.base_minor),
    lineDiscountMinor: Number(row.line_discount_minor),
    saleDiscountMinor: Number(row.sale_discount_minor),
    netMinor: Number(row.net_minor),
    grossMinor: Number(row.gross_minor),
    taxes: [],
    components: componentsOf(row),
    marginTax:
      row.margin_tax_minor === null
        ? null
        : { taxMinor: Number(row.margin_tax_minor), ratePpm: Number(row.margin_tax_rate_ppm) },
  }
}

function componentsOf({ components }: Row): LineComponent[] {
  if (components === null) return []
  return (JSON.parse(components) as [string, number, number | null][]).map(
    ([itemId, quantityThousandths, unitCostMinorE4]) => ({
      itemId,
      quantityThousandths,
      unitCostMinorE4,
    })
  )
}
