import type { PricedSale } from '#pricing/types'
import type { PluginSale, PluginSaleLine } from '~/plugin_runtime/plugin_types'
import type { DraftLine, DraftSale } from '#resources/register/sale/draft_sale'

/** The sale on the screen as plugins see it: plain copies, so that nothing of it can be changed. */
export function saleView(draft: DraftSale, priced: PricedSale): PluginSale {
  const amounts = new Map(priced.lines.map((line) => [line.lineId, line.baseMinor]))
  const { id, stage, customer } = draft
  return {
    id,
    stage: stage === 'paying' ? 'paying' : 'selling',
    lines: draft.lines.map((line) => lineView(line, amounts.get(line.lineId) ?? 0)),
    customer: customer && { id: customer.id, name: customer.name },
    totalMinor: priced.totals.grossMinor,
  }
}

/** Before what is taken off the sale as a whole. */
export function lineView(
  { lineId, itemId, name, quantityThousandths, lot }: DraftLine,
  amountMinor: number
): PluginSaleLine {
  const { batch = null, expiresOn = null } = lot ?? {}
  return { lineId, itemId, name, quantityThousandths, amountMinor, batch, expiresOn }
}
