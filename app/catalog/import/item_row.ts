import type { KeyedIdentifier } from '#app/catalog/items/write_identifiers'
import type { GivenExt } from '#app/custom_fields/read_ext'
import type { ContentUnit, ItemKind, ItemUnit } from '#app/catalog/register_item'

/** What a file says about an item; a field that is left out, or empty in the file, changes nothing. */
export interface ItemRow {
  number: number
  /** First row of the record that the item is told in: a parent and its variants stand or fall together. */
  record: number
  name?: string
  description?: string
  departmentPath?: string[]
  taxCategoryId?: string
  kind?: ItemKind
  unit?: ItemUnit
  content?: { quantityThousandths: number; unit: ContentUnit }
  unitPriceMinorE4?: number
  /** Prices of single stores that differ from the one of all. */
  storePrices?: { storeId: string; unitPriceMinorE4: number }[]
  isOpenPrice?: boolean
  unitCostMinorE4?: number
  tracksStock?: boolean
  lowStockThousandths?: number
  /** What the file says is there, by store; null is the store that it is imported into. */
  stock?: { storeId: string | null; quantityThousandths: number }[]
  /** Of stores that a person has left out. */
  leftOutStockThousandths?: number
  minimumAge?: number
  isArchived?: boolean
  tags?: string[]
  custom?: Record<string, string>
  /** Fields that plugins added, by plugin. */
  ext?: GivenExt
  identifiers: KeyedIdentifier[]
  /** Codes that the file gives to another variant of the item as well, which has them. */
  sharedCodes?: string[]
  /** Of a parent: the names of what its variants differ in, with the values in the file's order. */
  axes?: { name: string; values: string[] }[]
  variant?: VariantOf
}

/** Of a variant: its parent, in the same record or known by a code, and in what it differs. */
export interface VariantOf {
  parent: ItemRow | null
  parentCode: string | null
  options: { name: string; value: string }[]
}

/** The key by which a parent that another record tells of is found. */
export function parentKeyOf({ parentCode }: VariantOf): string | null {
  return parentCode === null ? null : `c:${parentCode.trim().toUpperCase()}`
}

/** A variant's values, as `items.variant_values` has them. */
export function valuesOf({ options }: VariantOf): string {
  return JSON.stringify(options.map(({ value }) => value))
}
