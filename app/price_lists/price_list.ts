import type { SaleChannel } from '#pricing/choose_price'

/** What the owner says of a price list. */
export interface PriceListFields {
  name: string
  /** Null: all stores with the currency and tax mode of the store it was made in. */
  storeId: string | null
  /** What is paid of the shelf price; null where items have their prices in the list. */
  ratePpm: number | null
  startsOn: string | null
  endsOn: string | null
  /** Null is everyone, or one customer. */
  groupIds: string[] | null
  customerId: string | null
  /** Null is wherever sales are made. */
  channels: SaleChannel[] | null
}

export interface PriceList extends PriceListFields {
  id: string
  isArchived: boolean
}
