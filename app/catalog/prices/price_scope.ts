import { read, type Sql } from '#core/sql'
import { showsLowestPrice } from '#app/stores/lowest_price'
import type { StoreSettings } from '#app/stores/store'

/** In what a store's prices are: its currency and tax mode. Rows of another mode are not its prices. */
export interface PriceScope {
  storeId: string
  country: string
  currency: string
  currencyDigits: number
  includesTax: boolean
  /** Of the store's wall clock, by which people say from when a price holds. */
  timeZone: string
  /** Whether the lowest price of 30 days is told beside reductions. */
  showsLowestPrice: boolean
}

/** The condition that a row of `item_prices p` is a price of the scope now; see `scopeValues`. */
export const IN_SCOPE = `(p.store_id is null or p.store_id = ?) and p.currency = ? and p.includes_tax = ?
  and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)`

export function scopeValues(scope: PriceScope, at: string): (string | number)[] {
  return [scope.storeId, scope.currency, scope.includesTax ? 1 : 0, at, at]
}

/**
 * The condition that a row of `item_prices p` is a price of the scope now or later; rows that were
 * withdrawn are not. See `nowOrLaterValues`.
 */
export const NOW_OR_LATER = `(p.store_id is null or p.store_id = ?) and p.currency = ? and p.includes_tax = ?
  and (p.valid_to is null or (p.valid_to > ? and p.valid_to > p.valid_from))`

export function nowOrLaterValues(scope: PriceScope, at: string): (string | number)[] {
  return [scope.storeId, scope.currency, scope.includesTax ? 1 : 0, at]
}

interface StoreRow {
  country: string
  currency: string
  currency_digits: number
  prices_include_tax: number
  time_zone: string
  settings: string
}

/** Inside a transaction it is given that; SQLite has one connection. */
export async function loadPriceScope(storeId: string, sql?: Sql): Promise<PriceScope> {
  const text =
    'select country, currency, currency_digits, prices_include_tax, time_zone, settings from stores where id = ?'
  const [store] = sql
    ? await sql.all<StoreRow>(text, [storeId])
    : await read<StoreRow>(text, [storeId])
  if (!store) throw new Error(`There is no store ${storeId}`)
  return {
    storeId,
    country: store.country,
    currency: store.currency,
    currencyDigits: store.currency_digits,
    includesTax: Number(store.prices_include_tax) === 1,
    timeZone: store.time_zone,
    showsLowestPrice: showsLowestPrice(store.country, JSON.parse(store.settings) as StoreSettings),
  }
}
