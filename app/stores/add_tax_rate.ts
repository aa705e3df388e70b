import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import { fail, succeed, type Result } from '#core/result'
import { sqlOf } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { TaxRate } from '#app/stores/tax_rate'
import type { Author } from '#app/users/author'

export interface NewTaxRate {
  taxCategoryId: string
  country: string
  name: string
  ratePpm: number
  standardCode: string | null
  validFrom: string
  validTo: string | null
}

export type TaxRateFailure = { reason: 'starts_too_early' } | { reason: 'ends_before_start' }

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
    const last = await lastRate(rate, client)
    if (last && last.validFrom >= validFrom) return fail({ reason: 'starts_too_early' })
    if (last && (last.validTo === null || last.validTo >= validFrom)) {
      await last.merge({ validTo: dayBefore(validFrom) }).save()
    }
    const added = await TaxRate.create(rate, { client })
    await writeDown(rate, author, client)
    return succeed(added)
  })
}

function lastRate(rate: NewTaxRate, client: TransactionClientContract): Promise<TaxRate | null> {
  return TaxRate.query({ client })
    .where('tax_category_id', rate.taxCategoryId)
    .where('country', rate.country)
    .orderBy('valid_from', 'desc')
    .first()
}

function dayBefore(day: string): string {
  return DateTime.fromISO(day).minus({ days: 1 }).toISODate() ?? day
}

async function writeDown(
  { taxCategoryId, country, ratePpm, validFrom, validTo }: NewTaxRate,
  { storeId, operatorId }: Author,
  client: TransactionClientContract
): Promise<void> {
  await appendStoreEntry(sqlOf(client), {
    storeId,
    kind: 'tax_rate.changed',
    operatorId,
    payload: { taxCategoryId, country, ratePpm, validFrom, validTo },
  })
}
