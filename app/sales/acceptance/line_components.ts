import type { SaleItem } from '#app/catalog/load_sale_items'
import type { SaleDocument, SaleDocumentLine } from '#app/documents/types'
import type { LineComponent, SaleFacts } from '#app/sales/acceptance/sale_facts'
import { mulDiv, taxSharesOf } from '#pricing/index'
import type { TaxShare } from '#pricing/tax/tax_share'

/**
 * What one of a kit was made of: of goods that come back, as they were sold; else what the register
 * took from the shelf, which knew the kit as it was then. Empty for everything that is no kit.
 */
export function componentsOf(line: SaleDocumentLine, facts: SaleFacts): LineComponent[] {
  const source = line.sourceLineId === null ? undefined : facts.sources.get(line.sourceLineId)
  if (source) return source.components
  if (!line.components) return itemOf(line, facts)?.components ?? []
  return line.components.flatMap(({ itemId, quantityThousandths }) => {
    const part = facts.items.get(itemId)
    return part ? [{ itemId, quantityThousandths, unitCostMinorE4: part.unitCostMinorE4 }] : []
  })
}

/** What the parts of one of a kit cost together; null where the cost of one is not known. */
export function costOfComponents(components: readonly LineComponent[]): number | null {
  return components.reduce<number | null>((sum, { unitCostMinorE4, quantityThousandths }) => {
    if (sum === null || unitCostMinorE4 === null) return null
    return sum + mulDiv(unitCostMinorE4, quantityThousandths, 1_000)
  }, 0)
}

/**
 * How the price of a kit is shared out for tax by the server's own parts and prices. Where the
 * register did not name a part its price was not read: shares of nothing, which nobody can check.
 */
export function taxSharesOfLine(line: SaleDocumentLine, facts: SaleFacts): TaxShare[] | null {
  const parts = itemOf(line, facts)?.components ?? []
  const categoryIds = new Set(parts.map((part) => part.taxCategoryId))
  if (categoryIds.size < 2) return null
  const known = parts.flatMap((part) => {
    const item = facts.items.get(part.itemId)
    return item ? [{ ...part, unitPriceMinorE4: shelfPriceOf(item, line) }] : []
  })
  if (known.length === parts.length) return taxSharesOf(known)
  return [...categoryIds].map((taxCategoryId) => ({ taxCategoryId, weight: 0 }))
}

/** The row that the register names where it was in force during the sale, else the newest. */
function shelfPriceOf({ itemId, prices }: SaleItem, { components }: SaleDocumentLine): number {
  const named = components?.find((component) => component.itemId === itemId)
  const price = prices.find(
    ({ priceId, version }) => priceId === named?.priceId && version === named.priceVersion
  )
  return (price ?? prices[0])?.unitPriceMinorE4 ?? 0
}

/** Items that the lines of a sale name: those sold and those that kits were made of. */
export function itemIdsOf({ body }: SaleDocument): (string | null)[] {
  return body.lines.flatMap(({ itemId, components = [] }) => [
    itemId,
    ...(components ?? []).map((component) => component.itemId),
  ])
}

function itemOf({ itemId }: SaleDocumentLine, { items }: SaleFacts): SaleItem | undefined {
  return itemId === null ? undefined : items.get(itemId)
}
