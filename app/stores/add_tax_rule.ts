import db from '@adonisjs/lucid/services/db'
import { fail, succeed, type Result } from '#core/result'
import { sqlOf } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { announcePricing } from '#app/stores/announce_pricing'
import { TaxRule } from '#app/stores/tax_rule'
import type { Author } from '#app/users/author'
import type { DatedTaxRule } from '#pricing/tax/resolve_rates'

export type NewTaxRule = DatedTaxRule & { country: string }

export type TaxRuleFailure = { reason: 'same_category' | 'ends_before_start' | 'rule_overlaps' }

/** From a day on, goods of a category that are eaten here are taxed as another category. */
export async function addTaxRule(
  rule: NewTaxRule,
  { storeId, operatorId }: Author
): Promise<Result<TaxRule, TaxRuleFailure>> {
  const { taxCategoryId, taxedAsId, validFrom, validTo } = rule
  if (taxCategoryId === taxedAsId) return fail({ reason: 'same_category' })
  if (validTo !== null && validTo < validFrom) return fail({ reason: 'ends_before_start' })
  return db.transaction(async (client): Promise<Result<TaxRule, TaxRuleFailure>> => {
    const others = await TaxRule.query({ client })
      .where('country', rule.country)
      .where('tax_category_id', taxCategoryId)
      .where('place', rule.place)
    if (others.some((other) => overlaps(other, rule))) return fail({ reason: 'rule_overlaps' })
    const added = await TaxRule.create(rule, { client })
    const payload = { ruleId: added.id, ...rule }
    const sql = sqlOf(client)
    await appendStoreEntry(sql, {
      storeId,
      kind: 'tax_rule.changed',
      operatorId,
      payload,
    })
    await announcePricing(sql, null)
    return succeed(added)
  })
}

function overlaps(
  one: { validFrom: string; validTo: string | null },
  other: { validFrom: string; validTo: string | null }
): boolean {
  return (
    (one.validTo === null || one.validTo >= other.validFrom) &&
    (other.validTo === null || other.validTo >= one.validFrom)
  )
}
