import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { nowIso } from '#core/clock'
import { fail, succeed, type Result } from '#core/result'
import { writeSetting } from '#core/settings'
import { insertIgnore, sqlOf, type Sql } from '#core/sql'
import { parseRatePpm } from '#pricing/index'
import { decimalSeparatorOf } from '#app/catalog/decimal_separator'
import { createItem } from '#app/catalog/items/create_item'
import { createShop, type CreatedShop } from '#app/setup/create_shop'
import { digitsOfCurrency } from '#app/setup/first_run/country_money'
import { readDraftItems, type ReadItem } from '#app/setup/first_run/read_draft_items'
import { removeSetupCode } from '#app/setup/first_run/setup_code'
import { removeDraft, type CompleteDraft } from '#app/setup/first_run/setup_draft'
import { storeCode } from '#app/setup/first_run/store_code'
import { hasPreset, storeLocale } from '#app/setup/first_run/step_defaults'
import { countryPreset, regionIn } from '#app/stores/country_presets'
import { DEFAULT_TAX_CATEGORY } from '#app/stores/default_tax_category'
import { TaxCategory } from '#app/stores/tax_category'
import { DEMO_MAIL_ENDING } from '#app/users/demo_accounts'
import type { User } from '#app/users/user'

export type OpenShopFailure = { reason: 'shop_exists' | 'demo_accounts' | 'items_not_readable' }

export interface OpenedShop {
  owner: User
  storeId: string
}

/** The row that only one set-up can write: two browsers at once open one shop. */
const CLAIM = 'setup.opened'

/** Opens the shop that a complete draft describes, all or nothing, once in the life of a database. */
export async function openFirstShop(
  draft: CompleteDraft
): Promise<Result<OpenedShop, OpenShopFailure>> {
  const items = readDraftItems(draft.items.rows, {
    currencyDigits: digitsOfCurrency(draft.store.currency),
    decimalSeparator: decimalSeparatorOf(draft.place.locale),
  })
  if (!items.ok) return fail({ reason: 'items_not_readable' })
  const opened = await db.transaction((trx) => openIn(trx, draft, items.value))
  if (opened.ok) await removeSetupCode()
  return opened
}

async function openIn(
  trx: TransactionClientContract,
  draft: CompleteDraft,
  items: ReadItem[]
): Promise<Result<OpenedShop, OpenShopFailure>> {
  const sql = sqlOf(trx)
  const refusal = await refuse(sql)
  if (refusal) return fail({ reason: refusal })
  const shop = await createShop(shopOf(draft), trx)
  const author = { storeId: shop.store.id, operatorId: shop.owner!.id }
  const taxCategoryId = await chooseTaxCategory(draft, trx)
  await writeSetting(sql, DEFAULT_TAX_CATEGORY, taxCategoryId)
  for (const item of items) await addItem(sql, item, taxCategoryId, shop, author)
  await writeSetting(sql, `first_steps.${shop.store.id}`, { tax: { state: 'done', at: nowIso() } })
  await removeDraft(sql)
  return succeed({ owner: shop.owner!, storeId: shop.store.id })
}

async function refuse(sql: Sql): Promise<'shop_exists' | 'demo_accounts' | null> {
  const [demo] = await sql.all('select id from users where email like ? limit 1', [
    `%${DEMO_MAIL_ENDING}`,
  ])
  if (demo) return 'demo_accounts'
  const { changes } = await sql.run(`${insertIgnore(sql)} settings (name, value) values (?, ?)`, [
    CLAIM,
    JSON.stringify({ at: nowIso() }),
  ])
  const [store] = await sql.all('select id from stores limit 1')
  return changes === 0 || store ? 'shop_exists' : null
}

function shopOf({ place, owner, store, tax, tenders, register }: CompleteDraft) {
  const preset = countryPreset(place.country)
  const [hours, minutes] = store.dayCutoff.split(':').map(Number)
  const { dayCutoff, currency, ...said } = store
  const isPresetMoney = hasPreset(place.country) && currency === preset.currency
  return {
    store: {
      ...said,
      code: storeCode(store.name),
      country: place.country,
      region: regionIn(place.country, place.region),
      locale: storeLocale(place),
      currency,
      currencyDigits: digitsOfCurrency(currency),
      cashRoundingStepMinor: isPresetMoney ? preset.cashRoundingStepMinor : 1,
      dayCutoffMinutes: hours! * 60 + minutes!,
    },
    ratesPpm: ratesOf(tax.rates ?? {}),
    tenderCodes: tenders.codes,
    registers: [
      {
        name: register.name,
        printer: register.printer,
        printerTriedAt: register.isPrinterTried ? nowIso() : null,
      },
    ],
    owner: { ...owner, locale: place.locale },
  }
}

/** Percent as keyed; the step has refused what is none. */
function ratesOf(rates: Record<string, string>): Record<string, number> {
  const read = Object.entries(rates).map(([code, text]) => [code, parseRatePpm(text)] as const)
  return Object.fromEntries(read.flatMap(([code, rate]) => (rate.ok ? [[code, rate.value]] : [])))
}

async function chooseTaxCategory(
  { tax }: CompleteDraft,
  client: TransactionClientContract
): Promise<string> {
  const category = await TaxCategory.query({ client }).where('code', tax.defaultCode).firstOrFail()
  return category.id
}

async function addItem(
  sql: Sql,
  { name, unitPriceMinorE4, identifier }: ReadItem,
  taxCategoryId: string,
  { store }: CreatedShop,
  author: { storeId: string; operatorId: string }
): Promise<void> {
  const { currency, pricesIncludeTax: includesTax } = store
  const created = await createItem(
    sql,
    {
      name,
      taxCategoryId,
      isOpenPrice: unitPriceMinorE4 === null,
      identifiers: identifier ? [identifier] : [],
      price:
        unitPriceMinorE4 === null
          ? null
          : { storeId: null, currency, includesTax, unitPriceMinorE4 },
    },
    author
  )
  if (!created.ok) throw new Error(`An item of the set-up was refused: ${created.reason}`)
}
