import db from '@adonisjs/lucid/services/db'
import { fail, succeed, type Result } from '#core/result'
import { sqlOf, type Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { addTaxRates } from '#app/stores/add_tax_rates'
import { announcePricing } from '#app/stores/announce_pricing'
import { regionIn } from '#app/stores/country_presets'
import { denominationsOf } from '#app/stores/denominations'
import { Store, type StoreSettings } from '#app/stores/store'

export type StoreFields = Pick<
  Store,
  | 'code'
  | 'name'
  | 'country'
  | 'currency'
  | 'locale'
  | 'timeZone'
  | 'dayCutoffMinutes'
  | 'pricesIncludeTax'
  | 'taxRounding'
  | 'cashRoundingStepMinor'
  | 'cashRoundingMode'
  | 'allowsNegativeStock'
  | 'organisationNumber'
  | 'legalName'
  | 'address'
  | 'postalCode'
  | 'city'
  | 'phone'
  | 'email'
  | 'receiptHeader'
  | 'receiptFooter'
> &
  Pick<
    StoreSettings,
    'receiptLocale' | 'isVatRegistered' | 'cashLimitMinor' | 'tipPercents' | 'showsLowestPrice'
  > & {
    region?: string | null
  }

/** What stays as it is once the store has traded, because its sales and prices are written in it. */
const FIXED = ['country', 'currency', 'pricesIncludeTax'] as const

export type StoreFailure = { reason: 'has_traded' }

/** Changes a store's settings and writes down which; its registers learn of them at once. */
export async function saveStore(
  storeId: string,
  fields: StoreFields,
  operatorId: string
): Promise<Result<Store, StoreFailure>> {
  return db.transaction(async (client): Promise<Result<Store, StoreFailure>> => {
    const sql = sqlOf(client)
    const store = await Store.findOrFail(storeId, { client })
    const changesFixed = FIXED.some((field) => store[field] !== fields[field])
    if (changesFixed && (await hasTraded(sql, storeId))) return fail({ reason: 'has_traded' })
    const { receiptLocale, isVatRegistered, cashLimitMinor, tipPercents, ...others } = fields
    const { showsLowestPrice = store.settings.showsLowestPrice, ...columns } = others
    if (columns.currency !== store.currency) changeCurrency(store, columns.currency)
    store.merge({ ...columns, region: regionIn(columns.country, columns.region) })
    const settings = {
      receiptLocale,
      isVatRegistered,
      cashLimitMinor,
      tipPercents,
      showsLowestPrice,
    }
    store.settings = { ...store.settings, ...settings }
    const changed = Object.keys(store.$dirty)
    await store.save()
    await addTaxRates(store.country, client)
    await appendStoreEntry(sql, {
      storeId,
      kind: 'store.changed',
      operatorId,
      payload: { fields: changed },
    })
    await announcePricing(sql, storeId)
    return succeed(store)
  })
}

async function hasTraded(sql: Sql, storeId: string): Promise<boolean> {
  const rows = await sql.all('select id from documents where store_id = ? limit 1', [storeId])
  return rows.length > 0
}

function changeCurrency(store: Store, currency: string): void {
  store.currencyDigits = digitsOf(currency)
  store.settings = {
    ...store.settings,
    denominationsMinor: denominationsOf(currency, store.currencyDigits),
  }
}

/** Digits of a currency's minor unit, as ISO 4217 has them. */
function digitsOf(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency })
  return format.resolvedOptions().maximumFractionDigits ?? 2
}
