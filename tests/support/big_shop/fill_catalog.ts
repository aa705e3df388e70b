import { checkDigitOf } from '#app/barcodes/check_digit'
import { newId } from '#core/ids'
import { itemWords } from '#app/catalog/search/item_words'
import type { GivenShop } from '#tests/support/given_shop'
import { seeded, type Seeded } from '#tests/support/big_shop/seeded'
import { TableWriter } from '#tests/support/big_shop/table_writer'
import { GOODS, KINDS, MAKERS, SIZES, TAGS } from '#tests/support/big_shop/vocabulary'

const ITEMS_PER_FLUSH = 1_000
const VARIANT_LABELS = ['S', 'M', 'L', 'XL']
const LONG_AGO = '2020-01-01 00:00:00.000'

export interface BigItem {
  id: string
  name: string
  gtin: string
  unitPriceMinor: number
}

/** Where the goods lie and what they are worth: the shop floor of every item, a stock room of some. */
export interface CatalogPlaces {
  departmentIds: string[]
  floorId: string
  roomId: string
}

/**
 * A catalog by plain inserts: names of several words, bar codes and stock numbers, prices with a
 * past, tags, stock, low marks, archived items, and every fortieth with four variants.
 */
export async function fillCatalog(
  shop: GivenShop,
  places: CatalogPlaces,
  size: number
): Promise<BigItem[]> {
  const random = seeded(7)
  const writer = new TableWriter()
  const items: BigItem[] = []
  for (let number = 0; items.length < size; number++) {
    const row = itemRow(shop, places, random, number)
    if (number % 40 === 0) {
      addItem(writer, { ...row, is_sellable: 0, variant_axes: AXES }, random)
      for (const label of VARIANT_LABELS) {
        const variant = { ...row, id: newId(), parent_id: row.id, variant_values: `["${label}"]` }
        items.push(addSellable(writer, variant, { shop, places, random, index: items.length }))
      }
    } else {
      items.push(addSellable(writer, row, { shop, places, random, index: items.length }))
    }
    if (number % ITEMS_PER_FLUSH === 0) await writer.flush()
  }
  await writer.flush()
  return items
}

const AXES = `[{"name":"Size","values":${JSON.stringify(VARIANT_LABELS)}}]`

function itemRow(shop: GivenShop, places: CatalogPlaces, random: Seeded, number: number) {
  const name = [random.pick(MAKERS), random.pick(GOODS), random.pick(KINDS), random.pick(SIZES)]
  const at = new Date(Date.UTC(2024, 0, 1) + number * 60_000).toISOString()
  return {
    id: newId(),
    parent_id: null as string | null,
    variant_axes: null as string | null,
    variant_values: null as string | null,
    is_sellable: 1,
    kind: 'goods',
    name: `${name.join(' ')} ${number}`,
    department_id: places.departmentIds[number % places.departmentIds.length]!,
    tax_category_id: shop.taxCategories.standard!.id,
    unit: 'piece',
    unit_cost_minor_e4: (100 + random.below(2_000)) * 10_000,
    is_open_price: 0,
    tracks_stock: 1,
    low_stock_thousandths: random.oneIn(3) ? 5_000 : null,
    custom: '{}',
    changed_version: 1,
    archived_at: random.oneIn(20) ? LONG_AGO : null,
    created_at: LONG_AGO,
    updated_at: at.slice(0, 23).replace('T', ' '),
  }
}

type ItemRow = ReturnType<typeof itemRow>

function addItem(writer: TableWriter, row: ItemRow, random: Seeded, codes: string[] = []): void {
  writer.add('items', row)
  const tags = random.oneIn(2) ? [random.pick(TAGS)] : []
  for (const tag of tags) writer.add('item_tags', { item_id: row.id, tag })
  const values = row.variant_values ? (JSON.parse(row.variant_values) as string[]) : []
  for (const word of itemWords([row.name, ...values, ...codes, ...tags])) {
    writer.add('item_words', { word, item_id: row.id })
  }
}

interface Circumstances {
  shop: GivenShop
  places: CatalogPlaces
  random: Seeded
  index: number
}

function addSellable(
  writer: TableWriter,
  row: ItemRow,
  { shop, places, random, index }: Circumstances
): BigItem {
  const digits = `70${String(index).padStart(10, '0')}`
  const gtin = `${digits}${checkDigitOf(digits)}`
  const sku = `S${100_000 + index}`
  const unitPriceMinor = 500 + random.below(50_000)
  addItem(writer, row, random, [gtin, sku])
  const codes = [
    { kind: 'gtin', value: gtin, lookup_key: `g:${gtin.padStart(14, '0')}` },
    { kind: 'sku', value: sku, lookup_key: `c:${sku}` },
  ]
  for (const [position, code] of codes.entries()) {
    writer.add('item_identifiers', { id: newId(), item_id: row.id, ...code, position })
  }
  const price = {
    item_id: row.id,
    store_id: null,
    currency: shop.store.currency,
    includes_tax: shop.store.pricesIncludeTax ? 1 : 0,
  }
  const changedAt = '2024-06-01 00:00:00.000'
  const hasPast = random.oneIn(4)
  if (hasPast) addPrice(writer, price, [unitPriceMinor - 100, 1, LONG_AGO, changedAt])
  addPrice(
    writer,
    price,
    hasPast ? [unitPriceMinor, 2, changedAt, null] : [unitPriceMinor, 1, LONG_AGO, null]
  )
  addLevel(writer, places.floorId, row.id, random.below(60) * 1_000)
  if (random.oneIn(10)) addLevel(writer, places.roomId, row.id, random.below(200) * 1_000)
  return { id: row.id, name: row.name, gtin, unitPriceMinor }
}

function addPrice(
  writer: TableWriter,
  price: Record<string, string | number | null>,
  [minor, version, from, to]: [number, number, string, string | null]
): void {
  writer.add('item_prices', {
    id: newId(),
    ...price,
    unit_price_minor_e4: minor * 10_000,
    version,
    valid_from: from,
    valid_to: to,
  })
}

function addLevel(writer: TableWriter, locationId: string, itemId: string, quantity: number): void {
  writer.add('stock_levels', {
    location_id: locationId,
    item_id: itemId,
    on_hand_thousandths: quantity,
    held_thousandths: 0,
  })
}
