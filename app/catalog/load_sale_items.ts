import { fromDatabaseTime, toDatabaseTime } from '#core/clock'
import type { Sql } from '#core/sql'
import type { ListPrice } from '#pricing/choose_price'
import { MINIMUM_MARGIN, minimumOf } from '#app/catalog/minimum_margin/minimum_of'
import type { ItemKind, SaleHours } from '#app/catalog/register_item'

/** A dated price row that was in force at some time during the sale. */
export interface SaleItemPrice {
  priceId: string
  storeId: string | null
  version: number
  unitPriceMinorE4: number
  validFrom: string
  validTo: string | null
}

/** One of the goods that a kit is made of. */
export interface SaleItemComponent {
  itemId: string
  /** With one of the kit. */
  quantityThousandths: number
  unitCostMinorE4: number | null
  taxCategoryId: string
}

/** A price of a price list, with the time in which it held. */
export interface DatedListPrice extends ListPrice {
  validFrom: string
  validTo: string | null
}

/** What the server knows of an item on a sale: looked up here, never taken from the register. */
export interface SaleItem {
  itemId: string
  name: string
  kind: ItemKind
  isSellable: boolean
  isArchived: boolean
  departmentId: string | null
  taxCategoryId: string
  unitCostMinorE4: number | null
  /** The least it is sold for without tax, by the store's minimum margin; null without one. */
  minimumNetUnitPriceMinorE4: number | null
  isOpenPrice: boolean
  tracksStock: boolean
  minimumAge: number | null
  saleHours: SaleHours | null
  tags: string[]
  /** Of a kit, in no particular order; empty for everything else. */
  components: SaleItemComponent[]
  /** The store's own price first, then the newest. */
  prices: SaleItemPrice[]
  /** Prices in price lists that were in force at some time during the sale. */
  listPrices: DatedListPrice[]
}

export interface SaleItemsQuestion {
  storeId: string
  currency: string
  pricesIncludeTax: boolean
  itemIds: readonly string[]
  /** The time from the first line to the last tender; a price may change in between. */
  from: string
  to: string
}

interface Row {
  id: string
  name: string
  kind: ItemKind
  is_sellable: number
  archived_at: string | null
  department_id: string | null
  tax_category_id: string
  unit_cost_minor_e4: number | null
  minimum_margin_ppm: number | string | null
  is_open_price: number
  tracks_stock: number
  minimum_age: number | null
  sale_hours: string | null
  tags: string | null
  components: string | null
  price_id: string | null
  price_store_id: string | null
  version: number | null
  unit_price_minor_e4: number | null
  valid_from: string | null
  valid_to: string | null
}

const texts = new Map<number, string>()

/** The items of a sale with the prices in force during it, in one statement however many there are. */
export async function loadSaleItems(
  sql: Sql,
  { storeId, currency, pricesIncludeTax, itemIds, from, to }: SaleItemsQuestion
): Promise<Map<string, SaleItem>> {
  const items = new Map<string, SaleItem>()
  if (itemIds.length === 0) return items
  const rows = await sql.all<Row>(statementFor(sql, itemIds.length), [
    storeId,
    storeId,
    currency,
    pricesIncludeTax ? 1 : 0,
    toDatabaseTime(to),
    toDatabaseTime(from),
    ...itemIds,
  ])
  for (const row of rows) {
    let item = items.get(row.id)
    if (!item) items.set(row.id, (item = itemOf(row)))
    if (row.price_id !== null) item.prices.push(priceOf(row, row.price_id))
  }
  for (const item of items.values()) item.prices.sort(ownStoreThenNewest)
  return items
}

function statementFor({ dialect }: Sql, count: number): string {
  let text = texts.get(count)
  if (!text) {
    const listOf = dialect === 'sqlite' ? 'json_group_array' : 'json_arrayagg'
    text = `select i.id, i.name, i.kind, i.is_sellable, i.archived_at, i.department_id, i.tax_category_id,
        i.unit_cost_minor_e4, i.is_open_price, i.tracks_stock, i.minimum_age, i.sale_hours,
        (select cast(${listOf}(t.tag) as char) from item_tags t where t.item_id = i.id) as tags,
        ${MINIMUM_MARGIN},
        (select cast(${listOf}(json_array(k.id, c.quantity_thousandths, k.unit_cost_minor_e4,
                               k.tax_category_id)) as char)
           from item_components c join items k on k.id = c.component_item_id
          where c.item_id = i.id) as components,
        p.id as price_id, p.store_id as price_store_id, p.version, p.unit_price_minor_e4,
        p.valid_from, p.valid_to
      from items i
      left join item_prices p on p.item_id = i.id
        and (p.store_id is null or p.store_id = ?) and p.currency = ? and p.includes_tax = ?
        and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)
      where i.id in (${Array(count).fill('?').join(', ')})`
    texts.set(count, text)
  }
  return text
}

function itemOf(row: Row): SaleItem {
  const components = componentsOf(row)
  return {
    itemId: row.id,
    name: row.name,
    kind: row.kind,
    isSellable: Number(row.is_sellable) === 1,
    isArchived: row.archived_at !== null,
    departmentId: row.department_id,
    taxCategoryId: row.tax_category_id,
    unitCostMinorE4: row.unit_cost_minor_e4 === null ? null : Number(row.unit_cost_minor_e4),
    minimumNetUnitPriceMinorE4: minimumOf(row, components),
    isOpenPrice: Number(row.is_open_price) === 1,
    tracksStock: Number(row.tracks_stock) === 1,
    minimumAge: row.minimum_age,
    saleHours: row.sale_hours === null ? null : (JSON.parse(row.sale_hours) as SaleHours),
    tags: row.tags === null ? [] : (JSON.parse(row.tags) as string[]),
    components,
    prices: [],
    listPrices: [],
  }
}

type ComponentCells = [string, number, number | null, string]

function componentsOf({ components }: Row): SaleItemComponent[] {
  if (components === null) return []
  return (JSON.parse(components) as ComponentCells[]).map(
    ([itemId, quantityThousandths, unitCostMinorE4, taxCategoryId]) => ({
      itemId,
      quantityThousandths,
      unitCostMinorE4,
      taxCategoryId,
    })
  )
}

function priceOf(row: Row, priceId: string): SaleItemPrice {
  return {
    priceId,
    storeId: row.price_store_id,
    version: Number(row.version),
    unitPriceMinorE4: Number(row.unit_price_minor_e4),
    validFrom: fromDatabaseTime(String(row.valid_from)),
    validTo: row.valid_to === null ? null : fromDatabaseTime(row.valid_to),
  }
}

function ownStoreThenNewest(a: SaleItemPrice, b: SaleItemPrice): number {
  if ((a.storeId === null) !== (b.storeId === null)) return a.storeId === null ? 1 : -1
  return a.validFrom < b.validFrom ? 1 : -1
}
