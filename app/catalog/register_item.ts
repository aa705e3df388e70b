import type { ListPrice } from '#pricing/choose_price'
import type { RuleExt } from '#pricing/rules/rule'

/** What a register knows of an item. Costs never leave the server. */
export interface RegisterItem {
  id: string
  name: string
  kind: ItemKind
  departmentId: string | null
  taxCategoryId: string
  unit: ItemUnit
  /** Price now in force in the register's store, in the store's tax mode; null = ask for a price. */
  unitPriceMinorE4: number | null
  priceId: string | null
  priceVersion: number | null
  isOpenPrice: boolean
  /** The least it is sold for without tax; only where the store keeps a minimum margin. */
  minimumNetUnitPriceMinorE4?: number
  /** What the price becomes, in the order of time; registers change over by themselves. */
  nextPrices?: NextPrice[] | null
  /** Prices in the store's price lists, from a quantity on. */
  listPrices?: ListPrice[] | null
  /** Keys as `lookupKeys` of app/barcodes makes them, and the SKU as people read it. */
  lookupKeys: string[]
  sku: string | null
  /** Those of its keys that stand for a pack; null where none does. */
  packs?: PackKey[] | null
  /** Address of a 320 px WebP; null = draw a tile. */
  thumbnail: string | null
  tags: string[]
  optionGroupIds: string[]
  /** Deposits and fees that come with each unit of it; null when none do. */
  fees?: ItemFee[] | null
  /** What it is made of, where it is a kit; null where it is not. */
  components?: ItemComponent[] | null
  minimumAge: number | null
  saleHours: SaleHours | null
  contentQuantityThousandths: number | null
  contentUnit: ContentUnit | null
  durationMinutes: number | null
  /** Custom fields that rules and receipts need, by plugin; left out where nothing is filled in. */
  ext?: RuleExt
  tracksStock: boolean
  /** On hand minus held on the store's shop floor; null when the item's stock is not followed. */
  stockThousandths: number | null
  /** The item that this is a variant of, and `Red · M`. */
  parentId: string | null
  variantLabel: string | null
}

/** A deposit or fee, an item itself, that comes with an item. */
export interface ItemFee {
  itemId: string
  /** How many with one unit of the item. */
  quantityThousandths: number
}

/** Several of an item under a name: `case`, 24 of it. */
export interface Pack {
  name: string
  quantityThousandths: number
}

/** A pack with the lookup key of its own code. */
export interface PackKey extends Pack {
  key: string
}

/** One of the goods that a kit is made of: sold with it, and kept by itself. */
export interface ItemComponent {
  itemId: string
  /** How many with one of the kit. */
  quantityThousandths: number
}

export interface RemovedRegisterItem {
  id: string
  isRemoved: true
}

/**
 * One line of `GET /api/register/catalog` and of `GET /api/register/catalog/changes?since=V` (both
 * packed NDJSON with header `x-catalog-version`): some hundred items field by field, because values
 * of one kind beside each other pack into a third less, and are read quicker.
 */
export interface CatalogPiece {
  count: number
  /** Fields that are the same in all items of the piece. */
  same: Partial<RegisterItem>
  /** The other fields, a value for each item. */
  columns: { [Field in keyof RegisterItem]?: RegisterItem[Field][] }
  removedIds: string[]
}

/** The price from a moment on; null where none is in force then, so that the register asks. */
export interface NextPrice {
  validFrom: string
  unitPriceMinorE4: number | null
  priceId: string | null
  priceVersion: number | null
}

/** Deposits, fees and gift cards come on top of goods: no discount or promotion touches them. */
export const ITEM_KINDS = ['goods', 'service', 'deposit', 'fee', 'gift_card'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

export const ITEM_UNITS = ['piece', 'kilogram', 'litre', 'metre', 'hour'] as const
export type ItemUnit = (typeof ITEM_UNITS)[number]

export const CONTENT_UNITS = ['kilogram', 'litre', 'metre', 'piece'] as const
export type ContentUnit = (typeof CONTENT_UNITS)[number]

/**
 * Minutes from midnight in the store's time zone by ISO weekday; a day without hours: not sold. Hours
 * that end before they begin go on past midnight (app/documents/sale_hours.ts).
 */
export type SaleHours = Partial<
  Record<'1' | '2' | '3' | '4' | '5' | '6' | '7', { from: number; to: number }>
>
