import type { IdentifierKind } from '#app/barcodes/identifier_key'
import type {
  ContentUnit,
  ItemComponent,
  ItemFee,
  ItemKind,
  ItemUnit,
  Pack,
  SaleHours,
} from '#app/catalog/register_item'

export interface ItemIdentifierInput {
  kind: IdentifierKind
  value: string
  /** What it stands for, where that is more than the item itself. */
  pack?: Pack
}

/** What a person says about an item; prices, pictures and variants are acts of their own. */
export interface ItemDetails {
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
  tags: string[]
  identifiers: ItemIdentifierInput[]
  optionGroupIds: string[]
  /** Deposits and fees that come with each unit. */
  fees: ItemFee[]
  /** What a kit is made of; empty for everything else. */
  components: ItemComponent[]
}

/** What the details of a new item are where nothing is said. */
export const NEW_ITEM: Omit<ItemDetails, 'name' | 'taxCategoryId'> = {
  description: null,
  kind: 'goods',
  departmentId: null,
  unit: 'piece',
  contentQuantityThousandths: null,
  contentUnit: null,
  unitCostMinorE4: null,
  isOpenPrice: false,
  tracksStock: true,
  lowStockThousandths: null,
  durationMinutes: null,
  minimumAge: null,
  saleHours: null,
  custom: {},
  tags: [],
  identifiers: [],
  optionGroupIds: [],
  fees: [],
  components: [],
}

/** Columns of `items` that hold a detail as it is. */
export const DETAIL_COLUMNS = {
  name: 'name',
  description: 'description',
  kind: 'kind',
  departmentId: 'department_id',
  taxCategoryId: 'tax_category_id',
  unit: 'unit',
  contentQuantityThousandths: 'content_quantity_thousandths',
  contentUnit: 'content_unit',
  unitCostMinorE4: 'unit_cost_minor_e4',
  isOpenPrice: 'is_open_price',
  tracksStock: 'tracks_stock',
  lowStockThousandths: 'low_stock_thousandths',
  durationMinutes: 'duration_minutes',
  minimumAge: 'minimum_age',
  saleHours: 'sale_hours',
  custom: 'custom',
} as const

export type DetailField = keyof typeof DETAIL_COLUMNS

export const DETAIL_FIELDS = Object.keys(DETAIL_COLUMNS) as DetailField[]

/** A detail as its column holds it. */
export function columnValue(value: ItemDetails[DetailField]): string | number | null {
  if (value === null) return null
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'object' ? JSON.stringify(value) : value
}
