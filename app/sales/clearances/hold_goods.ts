import type { Sql } from '#core/sql'
import type { SaleItem } from '#app/catalog/load_sale_items'
import type {
  ClearanceLine,
  ClearanceProblem,
  ClearanceRequest,
} from '#app/sales/clearances/clearance'
import { holdStock } from '#app/stock/hold_stock'
import { mulDiv } from '#pricing/index'

interface Hold {
  id: string
  storeId: string
  request: ClearanceRequest
  items: ReadonlyMap<string, SaleItem>
  expiresAt: string
}

/** Holds what goes out until the sale arrives: of a kit its parts. */
export async function holdGoods(sql: Sql, hold: Hold): Promise<ClearanceProblem[]> {
  const needs = hold.request.lines.flatMap((line) => needsOf(line, hold.items))
  const held = await holdStock(sql, {
    clearanceId: hold.id,
    storeId: hold.storeId,
    needs,
    expiresAt: hold.expiresAt,
  })
  if (held.ok) return []
  return held.shortages.map(({ itemId, availableThousandths }) => ({
    code: 'not_enough_stock',
    lineId: needs.find((need) => need.itemId === itemId)?.lineId ?? null,
    availableThousandths,
  }))
}

interface Need {
  lineId: string
  itemId: string
  quantityThousandths: number
}

function needsOf(
  { lineId, itemId, quantityThousandths }: ClearanceLine,
  items: Hold['items']
): Need[] {
  if (itemId === null || quantityThousandths <= 0) return []
  const components = items.get(itemId)?.components ?? []
  if (components.length === 0) return [{ lineId, itemId, quantityThousandths }]
  return components.map((component) => ({
    lineId,
    itemId: component.itemId,
    quantityThousandths: mulDiv(quantityThousandths, component.quantityThousandths, 1_000),
  }))
}
