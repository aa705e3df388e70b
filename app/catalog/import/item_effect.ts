import type { SqlValue } from '#core/sql'
import type { GivenExt } from '#app/custom_fields/read_ext'

export interface ItemValues {
  columns: Record<string, SqlValue>
  tags: string[] | null
  unitPriceMinorE4: number | null
}

/** Something that an import did to the catalog, with what taking it back needs. */
export type ItemEffect =
  | { object: 'item' | 'department'; row: number; itemId: string }
  | {
      object: 'item_values'
      row: number
      itemId: string
      before: ItemValues & { isOpenPrice: boolean }
      after: ItemValues & { identifierKeys: string[] }
    }
  | {
      object: 'store_price'
      row: number
      itemId: string
      before: { storeId: string; unitPriceMinorE4: number | null }
      after: { unitPriceMinorE4: number }
    }
  | { object: 'item_ext'; row: number; itemId: string; before: GivenExt; after: GivenExt }
