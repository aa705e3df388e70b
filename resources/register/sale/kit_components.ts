import type { RegisterItem } from '#app/catalog/register_item'
import type { SaleComponent } from '#app/documents/sale_component'
import type { DraftLine } from '#resources/register/sale/draft_sale'

/** The line of a kit with what it is made of; every other line as it is. */
export async function withComponents(
  line: DraftLine,
  item: RegisterItem,
  catalog: { get(itemIds: string[]): Promise<RegisterItem[]> }
): Promise<DraftLine> {
  if (!item.components) return line
  const items = await catalog.get(item.components.map(({ itemId }) => itemId))
  const components = componentsOfKit(item, items)
  return components ? { ...line, components } : line
}

/**
 * What one of a kit is made of, each part with its own price of now. Null for what is no kit, and
 * where the register does not know a part: the server then goes by its own records.
 */
export function componentsOfKit(
  { components }: Pick<RegisterItem, 'components'>,
  items: readonly RegisterItem[]
): SaleComponent[] | null {
  const parts = (components ?? []).flatMap(({ itemId, quantityThousandths }) => {
    const item = items.find(({ id }) => id === itemId)
    return item ? [componentOf(item, quantityThousandths)] : []
  })
  return parts.length > 0 && parts.length === components?.length ? parts : null
}

function componentOf(item: RegisterItem, quantityThousandths: number): SaleComponent {
  const { name, variantLabel, taxCategoryId, unitPriceMinorE4, priceId, priceVersion } = item
  return {
    itemId: item.id,
    name: variantLabel === null ? name : `${name} · ${variantLabel}`,
    quantityThousandths,
    taxCategoryId,
    unitPriceMinorE4: unitPriceMinorE4 ?? 0,
    priceId,
    priceVersion,
  }
}
