import type { PageQuery, ViewPage } from '#app/plugin_sdk/context/view_page'

export interface ItemView {
  id: string
  /** Of a variant: the item that has the axes, which is not sold itself. */
  parentId: string | null
  /** Of a variant: its value on each axis, `{ Size: 'M' }`. */
  variant: Record<string, string> | null
  name: string
  /** `goods`, `service`, … as the item’s page says it. */
  kind: string
  departmentId: string | null
  taxCategoryId: string
  /** What one is: `piece`, `kg`, … */
  unit: string
  isSellable: boolean
  /** The price is keyed at the till. */
  isOpenPrice: boolean
  tracksStock: boolean
  /** At or below this it is running out, in thousandths of the unit. */
  lowStockThousandths: number | null
  /** Ten-thousandths of a minor unit, for one unit, without tax. */
  unitCostMinorE4: number | null
  minimumAgeYears: number | null
  /** Barcodes and article numbers, in the order of the item’s page. */
  codes: { kind: string; value: string }[]
  tags: string[]
  isArchived: boolean
  /** ISO 8601 UTC */
  updatedAt: string
}

export interface ItemQuery extends PageQuery {
  departmentId?: string
  /** Words that words of the item begin with; finds at most 200, sellable ones only, without order. */
  text?: string
  /** At most 200 items by id, archived ones as well. */
  ids?: string[]
  /** Also those that are not sold any more. */
  withArchived?: boolean
}

export interface DepartmentView {
  id: string
  parentId: string | null
  name: string
  /** What its items are taxed as where they say nothing themselves. */
  taxCategoryId: string | null
}

/** What an item costs in a store now, before any promotion or price list. */
export interface ItemPriceView {
  itemId: string
  /** Ten-thousandths of a minor unit, for one unit. */
  unitPriceMinorE4: number
  currency: string
  includesTax: boolean
}

/**
 * Items as they are now; needs the permission `catalog:read`. Rows only gain fields within SDK 1.x.
 */
export interface CatalogContext {
  /** In the order of the ids. */
  items(query?: ItemQuery): Promise<ViewPage<ItemView>>
  /** Null for one that does not exist. */
  item(itemId: string): Promise<ItemView | null>
  /** By the barcode or article number, as it stands on the item; null when nobody has it. */
  itemByCode(code: string): Promise<ItemView | null>
  /** In the order that the shop gave them. */
  departments(): Promise<DepartmentView[]>
  /** Prices in force, for at most 200 items; one without a price in this store is left out. */
  prices(storeId: string, itemIds: string[]): Promise<ItemPriceView[]>
}
