import { clock, nowForDatabase } from '#core/clock'
import { read } from '#core/sql'
import type { PriceReduction } from '#pricing/lowest_price'
import { type ItemPriceRow, loadItemPrices } from '#app/catalog/items/load_item_prices'
import { mediaAddress } from '#app/catalog/media/media_address'
import { loadPriceCourses } from '#app/catalog/reductions/load_price_courses'
import { reductionInCourse } from '#app/catalog/reductions/reduction_in_course'
import { IN_SCOPE, type PriceScope, scopeValues } from '#app/catalog/prices/price_scope'
import { type ItemLists, loadItemLists } from '#app/catalog/items/load_item_lists'
import type { ContentUnit, ItemKind, ItemUnit, SaleHours } from '#app/catalog/register_item'

export interface ItemPicture {
  id: string
  address: string
  thumbnail: string
  width: number | null
  height: number | null
}

export interface ItemVariant {
  id: string
  values: string[]
  label: string
  sku: string | null
  gtin: string | null
  unitPriceMinorE4: number | null
  isArchived: boolean
}

/** Everything that the page of one item shows. */
export interface ItemPage extends ItemLists {
  id: string
  name: string
  description: string | null
  kind: ItemKind
  departmentId: string | null
  taxCategoryId: string
  unit: ItemUnit
  contentQuantityThousandths: number | null
  contentUnit: ContentUnit | null
  unitCostMinorE4: number | null
  isOpenPrice: boolean
  tracksStock: boolean
  lowStockThousandths: number | null
  durationMinutes: number | null
  minimumAge: number | null
  saleHours: SaleHours | null
  custom: Record<string, unknown>
  parentId: string | null
  variantAxes: { name: string; values: string[] }[]
  variantLabel: string | null
  isArchived: boolean
  unitPriceMinorE4: number | null
  /** What the price is lower than, where it is; by a promotion for everybody too. */
  reduction: PriceReduction | null
  prices: ItemPriceRow[]
  variants: ItemVariant[]
  pictures: ItemPicture[]
}

interface Row {
  id: string
  parent_id: string | null
  variant_axes: string | null
  variant_values: string | null
  kind: ItemKind
  name: string
  description: string | null
  department_id: string | null
  tax_category_id: string
  unit: ItemUnit
  content_quantity_thousandths: number | null
  content_unit: ContentUnit | null
  unit_cost_minor_e4: number | null
  is_open_price: number
  tracks_stock: number
  low_stock_thousandths: number | null
  duration_minutes: number | null
  minimum_age: number | null
  sale_hours: string | null
  custom: string
  archived_at: string | null
}

/** Loads an item for its page; the cost only for those who may see it. Null when there is none. */
export async function loadItemPage(
  itemId: string,
  scope: PriceScope,
  { withCost }: { withCost: boolean }
): Promise<ItemPage | null> {
  const [row] = await read<Row>('select * from items where id = ?', [itemId])
  if (!row) return null
  const prices = await loadItemPrices(itemId, scope)
  const current = prices.filter((price) => price.state === 'in_force')
  return {
    ...detailsOf(row),
    unitCostMinorE4: withCost ? numberOrNull(row.unit_cost_minor_e4) : null,
    ...(await loadItemLists(itemId)),
    unitPriceMinorE4:
      (current.find((price) => price.isOwnStore) ?? current[0])?.unitPriceMinorE4 ?? null,
    reduction: await reductionOf(itemId, scope),
    prices,
    variants: await loadVariants(itemId, scope),
    pictures: await loadPictures(itemId),
  }
}

async function reductionOf(itemId: string, scope: PriceScope): Promise<PriceReduction | null> {
  const { course } = (await loadPriceCourses([itemId], scope)).get(itemId)!
  return reductionInCourse(course, clock.now().getTime())
}

function detailsOf(row: Row) {
  const values = row.variant_values ? (JSON.parse(row.variant_values) as string[]) : null
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    kind: row.kind,
    departmentId: row.department_id,
    taxCategoryId: row.tax_category_id,
    unit: row.unit,
    contentQuantityThousandths: numberOrNull(row.content_quantity_thousandths),
    contentUnit: row.content_unit,
    isOpenPrice: Number(row.is_open_price) === 1,
    tracksStock: Number(row.tracks_stock) === 1,
    lowStockThousandths: numberOrNull(row.low_stock_thousandths),
    durationMinutes: row.duration_minutes,
    minimumAge: row.minimum_age,
    saleHours: row.sale_hours ? (JSON.parse(row.sale_hours) as SaleHours) : null,
    custom: JSON.parse(row.custom) as Record<string, unknown>,
    parentId: row.parent_id,
    variantAxes: row.variant_axes ? (JSON.parse(row.variant_axes) as ItemPage['variantAxes']) : [],
    variantLabel: values?.join(' · ') ?? null,
    isArchived: row.archived_at !== null,
  }
}

function numberOrNull(value: number | null): number | null {
  return value === null ? null : Number(value)
}

async function loadVariants(itemId: string, scope: PriceScope): Promise<ItemVariant[]> {
  const code = (kind: string) => `(select d.value from item_identifiers d where d.item_id = i.id
    and d.kind = '${kind}' and d.pack_quantity_thousandths is null order by d.position limit 1)`
  const rows = await read<{
    id: string
    variant_values: string
    archived_at: string | null
    sku: string | null
    gtin: string | null
    price: number | null
  }>(
    `select i.id, i.variant_values, i.archived_at, ${code('sku')} as sku, ${code('gtin')} as gtin,
            (select p.unit_price_minor_e4 from item_prices p where p.item_id = i.id and ${IN_SCOPE}
              order by case when p.store_id is null then 1 else 0 end, p.valid_from desc limit 1) as price
       from items i where i.parent_id = ? order by i.id`,
    [...scopeValues(scope, nowForDatabase()), itemId]
  )
  return rows.map((row) => {
    const values = JSON.parse(row.variant_values) as string[]
    return {
      id: row.id,
      values,
      label: values.join(' · '),
      sku: row.sku,
      gtin: row.gtin,
      unitPriceMinorE4: numberOrNull(row.price),
      isArchived: row.archived_at !== null,
    }
  })
}

async function loadPictures(itemId: string): Promise<ItemPicture[]> {
  const rows = await read<{
    id: string
    path: string
    thumbnail_path: string
    width: number | null
    height: number | null
  }>(
    "select id, path, thumbnail_path, width, height from item_media where item_id = ? and kind = 'picture' order by position",
    [itemId]
  )
  return rows.map((row) => ({
    id: row.id,
    address: mediaAddress(row.path),
    thumbnail: mediaAddress(row.thumbnail_path),
    width: row.width,
    height: row.height,
  }))
}
