import db from '@adonisjs/lucid/services/db'
import { fail, succeed, type Result } from '#core/result'
import { sqlOf } from '#core/sql'
import { checkCodeRule, type CodeRule, type CodeRuleProblem } from '#app/barcodes/code_rules'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { announcePricing } from '#app/stores/announce_pricing'
import { Store } from '#app/stores/store'

/** Changes how a store's own codes are read; registers follow with their next settings. */
export async function saveCodeRules(
  storeId: string,
  rules: CodeRule[],
  operatorId: string
): Promise<Result<null, { reason: CodeRuleProblem }>> {
  const problem = rules.map(checkCodeRule).find((found) => found !== null)
  if (problem) return fail({ reason: problem })
  await db.transaction(async (client) => {
    const store = await Store.findOrFail(storeId, { client })
    store.settings = { ...store.settings, codeRules: rules }
    await store.save()
    const sql = sqlOf(client)
    await appendStoreEntry(sql, {
      storeId,
      kind: 'store.changed',
      operatorId,
      payload: { fields: ['codeRules'] },
    })
    await announcePricing(sql, storeId)
  })
  return succeed(null)
}
