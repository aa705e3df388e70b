import type { ItemPage } from '#app/catalog/items/load_item_page'
import type { FormFields } from '#app/custom_fields/field_sections'
import { extFormOf } from '~/components/custom_fields/custom_fields'
import { type DecimalSeparator, formatQuantity, formatUnitPrice } from '#pricing/index'

/** The fields of an item as the page edits them: figures as text, the way the reader writes them. */
export function itemFormOf(
  item: ItemPage,
  custom: FormFields | null,
  {
    digits,
    separator,
    withCost,
  }: { digits: number; separator: DecimalSeparator; withCost: boolean }
) {
  const quantity = (value: number | null) =>
    value === null ? null : formatQuantity(value, separator)
  return {
    name: item.name,
    description: item.description,
    kind: item.kind,
    departmentId: item.departmentId,
    taxCategoryId: item.taxCategoryId,
    unit: item.unit,
    contentQuantity: quantity(item.contentQuantityThousandths),
    contentUnit: item.contentUnit,
    ...(withCost && {
      cost:
        item.unitCostMinorE4 === null
          ? null
          : formatUnitPrice(item.unitCostMinorE4, digits, separator),
    }),
    isOpenPrice: item.isOpenPrice,
    tracksStock: item.tracksStock,
    lowStock: quantity(item.lowStockThousandths),
    durationMinutes: item.durationMinutes,
    minimumAge: item.minimumAge,
    saleHours: item.saleHours,
    tags: [...item.tags],
    identifiers: item.identifiers.map(({ kind, value, pack }) => ({
      kind,
      value,
      pack: pack
        ? { name: pack.name, quantity: formatQuantity(pack.quantityThousandths, separator) }
        : null,
    })),
    optionGroupIds: [...item.optionGroupIds],
    fees: item.fees.map(({ itemId, quantityThousandths }) => ({
      itemId,
      quantity: formatQuantity(quantityThousandths, separator),
    })),
    components: item.components.map(({ itemId, quantityThousandths }) => ({
      itemId,
      quantity: formatQuantity(quantityThousandths, separator),
    })),
    ext: extFormOf(custom?.sections ?? [], custom?.ext),
  }
}

export type ItemFormFields = ReturnType<typeof itemFormOf>

/** Which sections of the page a changed field belongs to, for the save bar to name. */
export const SECTION_OF: Record<
  Exclude<keyof ItemFormFields, 'ext'> | 'cost',
  'basics' | 'codes' | 'selling' | 'fees' | 'kit' | 'stock'
> = {
  name: 'basics',
  description: 'basics',
  kind: 'basics',
  departmentId: 'basics',
  taxCategoryId: 'basics',
  tags: 'basics',
  identifiers: 'codes',
  unit: 'selling',
  contentQuantity: 'selling',
  contentUnit: 'selling',
  isOpenPrice: 'selling',
  durationMinutes: 'selling',
  minimumAge: 'selling',
  saleHours: 'selling',
  optionGroupIds: 'selling',
  fees: 'fees',
  components: 'kit',
  cost: 'stock',
  tracksStock: 'stock',
  lowStock: 'stock',
}
