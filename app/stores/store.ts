import { column } from '@adonisjs/lucid/orm'
import { Model } from '#core/model'
import { bool, instant, json } from '#database/columns'
import type { ReturnPolicy } from '#app/documents/return_policy'
import type { CodeRule } from '#app/barcodes/code_rules'
import type { ServiceChargeSetting } from '#app/stores/service_charge'
import type { CashRoundingMode } from '#pricing/settlement_types'
import type { TaxRoundingPolicy } from '#pricing/types'

/** Settings of a store that no query filters by. */
export interface StoreSettings {
  /** Notes and coins that are counted in a till, largest first, in minor units. */
  denominationsMinor: number[]
  /** Language receipts are printed in; null prints in the store's own. */
  receiptLocale: string | null
  /** Whether the store charges VAT; Norwegian receipts put MVA behind the number then. */
  isVatRegistered: boolean
  /** Left out in a store that has none. */
  returnPolicy?: ReturnPolicy
  /** The most that the owner takes in cash for one sale, below what the law allows. */
  cashLimitMinor?: number | null
  /** Parts of the total that registers suggest as a tip; a store without takes none. */
  tipPercents?: number[] | null
  /** The part of the net price that goods are to earn at least; left out where none is kept. */
  minimumMarginPpm?: number
  /** How the shop's own codes carry a price or weight; without it the country's usual ones. */
  codeRules?: CodeRule[]
  /** Whether the lowest price of 30 days is told beside reductions; left out as the country has it. */
  showsLowestPrice?: boolean
  /** What is added for serving; kept while it is off, so that it can be switched on again. */
  serviceCharge?: ServiceChargeSetting
}

/** A shop: its place, its money, its tax mode and what its receipts say. */
export class Store extends Model {
  static table = 'stores'

  @column()
  declare code: string

  @column()
  declare name: string

  @column()
  declare country: string

  /** Province or state, where taxes differ between them: `QC`. */
  @column()
  declare region: string | null

  @column()
  declare currency: string

  @column()
  declare currencyDigits: number

  @column()
  declare locale: string

  @column()
  declare timeZone: string

  /** Minutes after midnight at which a new business day begins. */
  @column()
  declare dayCutoffMinutes: number

  @bool()
  declare pricesIncludeTax: boolean

  @column()
  declare taxRounding: TaxRoundingPolicy

  @column()
  declare cashRoundingStepMinor: number

  @column()
  declare cashRoundingMode: CashRoundingMode

  @bool()
  declare allowsNegativeStock: boolean

  @column()
  declare organisationNumber: string | null

  @column()
  declare legalName: string | null

  @column()
  declare address: string | null

  @column()
  declare postalCode: string | null

  @column()
  declare city: string | null

  @column()
  declare phone: string | null

  @column()
  declare email: string | null

  @column()
  declare receiptHeader: string | null

  @column()
  declare receiptFooter: string | null

  @json()
  declare settings: StoreSettings

  @instant()
  declare archivedAt: string | null

  @instant({ autoCreate: true })
  declare createdAt: string

  @instant({ autoUpdate: true })
  declare updatedAt: string
}
