import type { Ext } from '#app/plugin_sdk/custom_fields'

/** A customer's card before it is saved. Empty fields are null. */
export interface AskedCustomer {
  /** Null for a new customer. */
  customerId: string | null
  storeId: string
  operatorId: string
  fields: Record<string, string | null>
}

export interface SavedCustomer {
  customerId: string
  isNew: boolean
  /** Names of the fields that changed, never what they hold; `plugin.field` of custom fields. */
  fields: string[]
  /** Custom fields with `inApi` as they are now, by plugin. */
  ext: Ext
}

/** An item's form before it is saved; only the fields that the form holds. */
export interface AskedItem {
  /** Null for a new item. */
  itemId: string | null
  storeId: string
  operatorId: string
  name: string
  departmentId: string | null
  /** Ten-thousandths of a minor unit; null where the form sets no price. */
  unitPriceMinorE4: number | null
}

/** Items that changed: their details, their prices or their costs. */
export interface SavedItems {
  /** At most 100 of them; empty when a setting changed them all. */
  itemIds: string[]
  count: number
  /** Custom fields with `inApi` as they are now, by the id of the item, then by plugin. */
  ext: Record<string, Ext>
}

export interface AskedStockAdjustment {
  storeId: string
  locationId: string
  itemId: string
  operatorId: string
  kind: string
  /** What was counted, or how much came or went, in thousandths of the item's unit. */
  quantityThousandths: number
  note: string | null
}

/** Stock that moved: by a sale, a return, a delivery or a correction. */
export interface MovedStock {
  storeId: string
  /** The sale or the correction that moved it. */
  sourceId: string
  itemIds: string[]
}

export interface AskedSignOn {
  storeId: string
  /** The person whose PIN was right. */
  operatorId: string
  enrolmentId: string
}

/** Settings that were saved: the shop's own, or those of the plugin that hears of it. */
export type ChangedSettings =
  | {
      /** Prices, taxes or promotions are worked out differently from now on. */
      area: 'pricing'
      /** Null when all stores are concerned. */
      storeId: string | null
    }
  | {
      /** The plugin's own settings; no plugin hears of another's. */
      area: 'own'
      scope: 'global' | 'store' | 'register'
      /** The store's or the register's id; null for all of them. */
      scopeId: string | null
      /** What is different now. A secret is named and never told. */
      changes: { key: string; before?: unknown; after?: unknown }[]
    }

/** A customer whose data is asked for, or is to be forgotten. */
export interface CustomerConcerned {
  customerId: string
}
