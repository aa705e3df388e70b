import logger from '@adonisjs/core/services/logger'
import type { OutboxEvent } from '#core/outbox'
import { read } from '#core/sql'
import type { SaleDocument } from '#app/documents/types'
import { findCandidate } from '#app/plugin_trials/candidate'
import { loadTrialPipelines, loadTrialSales } from '#app/plugin_trials/load_trial_sales'
import { TwicePricer } from '#app/plugin_trials/price_twice'
import { keepShadowSale, listShadows, type Shadow } from '#app/plugin_trials/shadow_store'
import type { TrialSale } from '#app/plugin_trials/trial'
import { loadEngine } from '#app/rules/load_engine'

/**
 * Writes down what the rules that look on would have made of a sale, long after the till is done with
 * it. Nothing that goes wrong here is a matter of the sale, or of others who hear of it.
 */
export async function watchSale({ subjectId }: OutboxEvent): Promise<void> {
  const shadows = await listShadows()
  if (shadows.length === 0) return
  const [row] = await read<{ bytes: string; acceptance_sequence: number }>(
    'select bytes, acceptance_sequence from documents where id = ?',
    [String(subjectId)]
  )
  if (!row || (JSON.parse(row.bytes) as SaleDocument).body.kind === 'post_void') return
  const [sale] = await loadTrialSales([
    { bytes: row.bytes, place: Number(row.acceptance_sequence) },
  ])
  for (const shadow of shadows) {
    try {
      await watch(shadow, sale!)
    } catch (error) {
      logger.warn(
        { err: error, plugin: shadow.pluginId },
        'Rules that look on could not see a sale'
      )
    }
  }
}

async function watch(shadow: Shadow, sale: TrialSale): Promise<void> {
  const { id, body } = JSON.parse(sale.bytes) as SaleDocument
  const about = { documentId: id, label: body.receipt.number, currency: body.currency }
  const candidate = await findCandidate(shadow.pluginId, shadow.version)
  if (!candidate.ok) {
    const problem = candidate.reason
    return keepShadowSale(shadow, { ...about, beforeMinor: null, afterMinor: null, problem })
  }
  const pricer = new TwicePricer(await loadEngine())
  try {
    for (const one of await loadTrialPipelines([sale], candidate.value, new Set()))
      pricer.learn(one)
    const found = pricer.price(sale)
    await keepShadowSale(shadow, {
      ...about,
      beforeMinor: found?.beforeMinor ?? null,
      afterMinor: found?.afterMinor ?? null,
      problem: found?.problems.join('; ') || null,
    })
  } finally {
    pricer.dispose()
  }
}
