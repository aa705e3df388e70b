import { readInWorker } from '#core/reader'
import { placeholders } from '#core/sql'
import { lineMargin, sumMargins, type Margin } from '#app/sales/margin'

interface Row {
  sale_id: string
  net_minor: number
  quantity_thousandths: number
  unit_cost_minor_e4: number | null
}

/** The margins of sales, by sale; none for a sale of whose lines no cost is known. */
export async function loadMargins(saleIds: readonly string[]): Promise<Map<string, Margin>> {
  if (saleIds.length === 0) return new Map()
  const rows = await readInWorker<Row>(
    `select sale_id, net_minor, quantity_thousandths, unit_cost_minor_e4 from sale_lines
      where sale_id in ${placeholders(1, saleIds.length)}`,
    [...saleIds]
  )
  const lines = Map.groupBy(rows, (row) => row.sale_id)
  return new Map(
    [...lines].flatMap(([saleId, ofSale]) => {
      const margin = sumMargins(ofSale.map(marginOfRow))
      return margin ? [[saleId, margin] as const] : []
    })
  )
}

function marginOfRow(row: Row): Margin | null {
  return lineMargin({
    netMinor: Number(row.net_minor),
    quantityThousandths: Number(row.quantity_thousandths),
    unitCostMinorE4: row.unit_cost_minor_e4 === null ? null : Number(row.unit_cost_minor_e4),
  })
}
