import db from '@adonisjs/lucid/services/db'
import { sqlOf } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { announcePricing } from '#app/stores/announce_pricing'
import { dayBefore } from '#app/stores/day_before'
import { TaxRule } from '#app/stores/tax_rule'
import type { Author } from '#app/users/author'

/** Ends a rule with yesterday, as sales were made under it; one that has not begun is deleted. */
export async function endTaxRule(
  ruleId: string,
  today: string,
  { storeId, operatorId }: Author
): Promise<void> {
  await db.transaction(async (client) => {
    const rule = await TaxRule.findOrFail(ruleId, { client })
    const validTo = dayBefore(today)
    if (validTo < rule.validFrom) await rule.delete()
    else await rule.merge({ validTo }).save()
    const payload = { ruleId, validTo }
    const sql = sqlOf(client)
    await appendStoreEntry(sql, {
      storeId,
      kind: 'tax_rule.changed',
      operatorId,
      payload,
    })
    await announcePricing(sql, null)
  })
}
