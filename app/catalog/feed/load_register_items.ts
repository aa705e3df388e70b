import { nowForDatabase } from '#core/clock'
import type { SqlValue } from '#core/sql'
import { packsOf } from '#app/catalog/feed/packs_of'
import { type PriceRow, pricesFrom } from '#app/catalog/feed/prices_from'
import type { PackColumns } from '#app/catalog/items/read_identifiers'
import { loadListPrices } from '#app/catalog/prices/load_list_prices'
import { MINIMUM_MARGIN, minimumOf } from '#app/catalog/minimum_margin/minimum_of'
import { NOW_OR_LATER, nowOrLaterValues, type PriceScope } from '#app/catalog/prices/price_scope'
import { toldByRecord } from '#app/custom_fields/told_ext'
import type { ReadRows } from '#app/catalog/read_rows'
import type { RegisterItem } from '#app/catalog/register_item'
import { mediaAddress } from '#app/catalog/media/media_address'

/** A condition on `items i` that chooses the items, with its values. */
export interface ItemChoice {
  where: string
  values: SqlValue[]
}

interface ItemRow {
  id: string
  name: string
  kind: RegisterItem['kind']
  department_id: string | null
  tax_category_id: string
  unit: RegisterItem['unit']
  is_open_price: number
  tracks_stock: number
  minimum_age: number | null
  sale_hours: string | null
  content_quantity_thousandths: number | null
  content_unit: RegisterItem['contentUnit']
  duration_minutes: number | null
  unit_cost_minor_e4: number | null
  minimum_margin_ppm: number | string | null
  parent_id: string | null
  variant_values: string | null
}

/**
 * Items as a register of one store knows them: its own price, never a cost. Eleven statements,
 * however many items are chosen.
 */
export async function loadRegisterItems(
  rows: ReadRows,
  scope: PriceScope,
  choice: ItemChoice
): Promise<RegisterItem[]> {
  const items = await rows<ItemRow>(
    `select i.id, i.name, i.kind, i.department_id, i.tax_category_id, i.unit, i.is_open_price,
            i.tracks_stock, i.minimum_age, i.sale_hours, i.content_quantity_thousandths,
            i.content_unit, i.duration_minutes, i.parent_id, i.variant_values,
            i.unit_cost_minor_e4, ${MINIMUM_MARGIN}
       from items i where ${choice.where} order by i.id`,
    [scope.storeId, ...choice.values]
  )
  if (items.length === 0) return []
  const details = await loadDetails(rows, scope, choice)
  return items.map((item) => registerItem(item, details))
}

type Details = Awaited<ReturnType<typeof loadDetails>>

async function loadDetails(rows: ReadRows, scope: PriceScope, { where, values }: ItemChoice) {
  const at = nowForDatabase()
  const prices = await rows<PriceRow>(
    `select p.item_id, p.id, p.store_id, p.version, p.unit_price_minor_e4, p.valid_from, p.valid_to
       from items i join item_prices p on p.item_id = i.id and ${NOW_OR_LATER} where ${where}
      order by p.valid_from`,
    [...nowOrLaterValues(scope, at), ...values]
  )
  const identifiers = await rows<IdentifierRow>(
    `select d.item_id, d.kind, d.value, d.lookup_key, d.pack_name, d.pack_quantity_thousandths
       from items i join item_identifiers d on d.item_id = i.id where ${where} order by d.position`,
    values
  )
  const tags = await rows<{ item_id: string; tag: string }>(
    `select t.item_id, t.tag from items i join item_tags t on t.item_id = i.id where ${where} order by t.tag`,
    values
  )
  const groups = await rows<{ item_id: string; option_group_id: string }>(
    `select g.item_id, g.option_group_id
       from items i join item_option_groups g on g.item_id = i.id where ${where} order by g.position`,
    values
  )
  const fees = await rows<{
    item_id: string
    fee_item_id: string
    quantity_thousandths: number
  }>(
    `select f.item_id, f.fee_item_id, f.quantity_thousandths
       from items i join item_fees f on f.item_id = i.id where ${where} order by f.position`,
    values
  )
  const media = await rows<{ item_id: string; thumbnail_path: string }>(
    `select m.item_id, m.thumbnail_path
       from items i join item_media m on m.item_id in (i.id, i.parent_id)
      where ${where} and m.kind = 'picture'
      order by case when m.item_id = i.id then 0 else 1 end, m.position`,
    values
  )
  const levels = await rows<{ item_id: string; free: number }>(
    `select l.item_id, l.on_hand_thousandths - l.held_thousandths as free
       from items i join stock_levels l on l.item_id = i.id
       join stock_locations s on s.id = l.location_id and s.store_id = ? and s.kind = 'shop_floor'
      where ${where}`,
    [scope.storeId, ...values]
  )
  const told = await rows<{ record_id: string; plugin_id: string; told_values: string }>(
    `select v.record_id, v.plugin_id, v.told_values from items i
       join custom_values v on v.entity = 'item' and v.record_id = i.id
      where ${where} and v.told_values is not null order by v.plugin_id`,
    values
  )
  return {
    at,
    ext: toldByRecord(told),
    prices: grouped(prices),
    listPrices: await loadListPrices(rows, scope, { where, values }),
    identifiers: grouped(identifiers),
    tags: grouped(tags),
    groups: grouped(groups),
    fees: grouped(fees),
    components: grouped(await loadComponents(rows, { where, values })),
    media: grouped(media),
    levels: new Map(levels.map((level) => [level.item_id, Number(level.free)])),
  }
}

interface IdentifierRow extends PackColumns {
  item_id: string
  kind: string
  value: string
  lookup_key: string
}

interface ComponentRow {
  item_id: string
  component_item_id: string
  quantity_thousandths: number
  unit_cost_minor_e4: number | null
}

function loadComponents(rows: ReadRows, { where, values }: ItemChoice): Promise<ComponentRow[]> {
  return rows<ComponentRow>(
    `select c.item_id, c.component_item_id, c.quantity_thousandths, k.unit_cost_minor_e4
       from items i join item_components c on c.item_id = i.id
       join items k on k.id = c.component_item_id where ${where} order by c.position`,
    values
  )
}

function grouped<Row extends { item_id: string }>(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.item_id)
    if (group) group.push(row)
    else groups.set(row.item_id, [row])
  }
  return groups
}

function registerItem(item: ItemRow, details: Details): RegisterItem {
  const isAsked = Number(item.is_open_price) === 1
  const { price, nextPrices } = pricesFrom(details.prices.get(item.id) ?? [], details.at)
  const identifiers = details.identifiers.get(item.id) ?? []
  const picture = (details.media.get(item.id) ?? details.media.get(item.parent_id ?? ''))?.[0]
  const tracksStock = Number(item.tracks_stock) === 1
  const parts = details.components.get(item.id)?.map((row) => ({
    itemId: row.component_item_id,
    quantityThousandths: Number(row.quantity_thousandths),
    unitCostMinorE4: row.unit_cost_minor_e4 === null ? null : Number(row.unit_cost_minor_e4),
  }))
  const minimumNetUnitPriceMinorE4 = minimumOf(item, parts ?? [])
  const ext = details.ext.get(item.id)
  return {
    id: item.id,
    name: item.name,
    kind: item.kind,
    departmentId: item.department_id,
    taxCategoryId: item.tax_category_id,
    unit: item.unit,
    unitPriceMinorE4: price && !isAsked ? Number(price.unit_price_minor_e4) : null,
    priceId: price?.id ?? null,
    priceVersion: price ? Number(price.version) : null,
    isOpenPrice: isAsked || price === undefined,
    nextPrices: isAsked ? null : nextPrices,
    listPrices: (!isAsked && details.listPrices.get(item.id)) || null,
    lookupKeys: identifiers.map((row) => row.lookup_key),
    sku: identifiers.find((row) => row.kind === 'sku')?.value ?? null,
    packs: packsOf(identifiers),
    thumbnail: picture ? mediaAddress(picture.thumbnail_path) : null,
    tags: (details.tags.get(item.id) ?? []).map((row) => row.tag),
    optionGroupIds: (details.groups.get(item.id) ?? []).map((row) => row.option_group_id),
    fees:
      details.fees.get(item.id)?.map((row) => ({
        itemId: row.fee_item_id,
        quantityThousandths: Number(row.quantity_thousandths),
      })) ?? null,
    components:
      parts?.map(({ itemId, quantityThousandths }) => ({ itemId, quantityThousandths })) ?? null,
    minimumAge: item.minimum_age,
    saleHours: item.sale_hours ? JSON.parse(item.sale_hours) : null,
    contentQuantityThousandths:
      item.content_quantity_thousandths === null ? null : Number(item.content_quantity_thousandths),
    contentUnit: item.content_unit,
    durationMinutes: item.duration_minutes,
    ...(minimumNetUnitPriceMinorE4 !== null && { minimumNetUnitPriceMinorE4 }),
    ...(ext && { ext }),
    tracksStock,
    stockThousandths: tracksStock ? (details.levels.get(item.id) ?? 0) : null,
    parentId: item.parent_id,
    variantLabel: item.variant_values
      ? (JSON.parse(item.variant_values) as string[]).join(' · ')
      : null,
  }
}
