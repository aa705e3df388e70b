import type { PageQuery, ViewPage } from '#app/plugin_sdk/context/view_page'

/** What a store has of an item, in thousandths of the item’s unit. */
export interface StockLevelView {
  itemId: string
  /** All locations together; below zero where more was sold than was there. */
  onHandThousandths: number
  /** Of that, what sales under way hold. */
  heldThousandths: number
  locations: { locationId: string; onHandThousandths: number }[]
}

export interface StockLevelQuery extends PageQuery {
  storeId: string
  /** At most 200 items. */
  itemIds?: string[]
  /** Leaves out what there is nothing of. */
  isInStock?: boolean
}

/** What came in at one time and, the oldest being sold first, is still there. */
export interface StockLayer {
  /** ISO 8601 UTC; null for what is there although no delivery of it is known. */
  receivedAt: string | null
  quantityThousandths: number
  /** Ten-thousandths of a minor unit, for one unit. */
  unitCostMinorE4: number | null
}

export interface StockAgeView {
  itemId: string
  onHandThousandths: number
  /** When the oldest piece came in, as far as it is known. ISO 8601 UTC */
  oldestAt: string | null
  /** The oldest first. */
  layers: StockLayer[]
}

export interface StockLocationView {
  id: string
  storeId: string
  name: string
  /** `shop_floor`, … */
  kind: string
}

/**
 * Stock as it is now; needs the permission `stock:read`. Batches on the shelf are not kept: a batch
 * and its date are known of a line once it is sold. Rows only gain fields within SDK 1.x.
 */
export interface StockContext {
  /** In the order of the items’ ids. */
  levels(query: StockLevelQuery): Promise<ViewPage<StockLevelView>>
  /** How long what is there has been there, for at most 200 items; what is not there is left out. */
  age(storeId: string, itemIds: string[]): Promise<StockAgeView[]>
  locations(storeId: string): Promise<StockLocationView[]>
}
