import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { fail, succeed, type Result } from '#core/result'
import { sqlOf, type Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { announcePricing } from '#app/stores/announce_pricing'
import { dayBefore } from '#app/stores/day_before'
import { TaxRate } from '#app/stores/tax_rate'
import type { Author } from '#app/users/author'
import { MAX_RATE_PPM } from '#pricing/index'
import { sumRatesPpm } from '#pricing/tax/tax_weights'

export interface NewTaxRate {
  taxCategoryId: string
  country: string
  name: string
  ratePpm: number
  standardCode: string | null
  /** Set where several taxes share a category, and where provinces differ. */
  levy?: string
  region?: string | null
  isCompound?: boolean
  validFrom: string
  validTo: string | null
}

export type RateChain = Pick<NewTaxRate, 'taxCategoryId' | 'country' | 'levy' | 'region'>

export type TaxRateFailure = {
  reason:
    'starts_too_early' | 'ends_before_start' | 'sold_since' | 'second_compound' | 'over_hundred'
}

/**
 * Adds a rate from a day on and ends the one before on the day before. Sales keep the rate they
 * were made with, so a rate that has begun is never changed.
 */
export async function addTaxRate(
  rate: NewTaxRate,
  author: Author
): Promise<Result<TaxRate, TaxRateFailure>> {
  const { validFrom, validTo } = rate
  if (validTo !== null && validTo < validFrom) return fail({ reason: 'ends_before_start' })
  return db.transaction(async (client): Promise<Result<TaxRate, TaxRateFailure>> => {
    const last = await chainOf(rate, client).orderBy('valid_from', 'desc').first()
    if (last && last.validFrom >= validFrom) return fail({ reason: 'starts_too_early' })
    if (await hasSoldSince(sqlOf(client), rate)) return fail({ reason: 'sold_since' })
    const clash = await clashBeside(rate, client)
    if (clash) return fail({ reason: clash })
    if (last && (last.validTo === null || last.validTo >= validFrom)) {
      await last.merge({ validTo: dayBefore(validFrom) }).save()
    }
    const added = await TaxRate.create(rate, { client })
    await writeDown(rate, author, client)
    return succeed(added)
  })
}

/** Rates that follow one another: of one category, one tax and one place. */
export function chainOf(
  { taxCategoryId, country, levy = 'vat', region = null }: RateChain,
  client: TransactionClientContract
) {
  const chain = TaxRate.query({ client }).where({ taxCategoryId, country, levy })
  return region === null ? chain.whereNull('region') : chain.where('region', region)
}

/** What registers could not price with: two compound taxes, or more tax than price. */
async function clashBeside(
  rate: NewTaxRate,
  client: TransactionClientContract
): Promise<'second_compound' | 'over_hundred' | null> {
  const { taxCategoryId, country, levy = 'vat', region = null, validFrom, validTo } = rate
  const beside = await TaxRate.query({ client })
    .where({ taxCategoryId, country })
    .whereNot('levy', levy)
    .where((days) => void days.whereNull('valid_to').orWhere('valid_to', '>=', validFrom))
    .if(validTo !== null, (days) => void days.where('valid_from', '<=', validTo!))
    .if(region !== null, (all) =>
      all.where((place) => void place.whereNull('region').orWhere('region', region!))
    )
  if (rate.isCompound && beside.some(({ isCompound }) => isCompound)) return 'second_compound'
  return sumRatesPpm([...beside, rate]) > MAX_RATE_PPM ? 'over_hundred' : null
}

/** Whether a store of the country has sold on that day or later, under the rates of now. */
async function hasSoldSince(sql: Sql, { country, validFrom }: NewTaxRate): Promise<boolean> {
  const rows = await sql.all(
    `select s.id from stores st join sales s on s.store_id = st.id
      where st.country = ? and s.business_date >= ? limit 1`,
    [country, validFrom]
  )
  return rows.length > 0
}

async function writeDown(
  { taxCategoryId, country, ratePpm, validFrom, validTo }: NewTaxRate,
  { storeId, operatorId }: Author,
  client: TransactionClientContract
): Promise<void> {
  const sql = sqlOf(client)
  await appendStoreEntry(sql, {
    storeId,
    kind: 'tax_rate.changed',
    operatorId,
    payload: { taxCategoryId, country, ratePpm, validFrom, validTo },
  })
  await announcePricing(sql, null)
}
