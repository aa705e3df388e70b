import type { OutboxEvent } from '#core/outbox'
import type { HookPayloads } from '#app/hooks/hook_port'
import { tellPlugins } from '#app/hooks/told'
import { saleBehind } from '#app/sales/find_completed_sale'

type Told = HookPayloads['sale.completed']

/** The sale behind an event, if it is one of those that are meant. */
function saleWhere(isMeant: (sale: Told) => boolean) {
  return async (event: OutboxEvent): Promise<Told | null> => {
    const sale = await saleBehind(event)
    return sale && isMeant(sale) ? sale : null
  }
}

const event = 'sales.sale.completed'
tellPlugins({
  hook: 'sale.completed',
  event,
  payloadOf: saleWhere(({ kind }) => kind !== 'post_void'),
})
tellPlugins({
  hook: 'return.completed',
  event,
  payloadOf: saleWhere(
    ({ kind, lines }) => kind !== 'post_void' && lines.some(({ quantityThousandths: q }) => q < 0)
  ),
})
tellPlugins({
  hook: 'sale.voided',
  event,
  payloadOf: saleWhere(({ kind }) => kind === 'post_void'),
})

tellPlugins({
  hook: 'sale.parked',
  event: 'sales.sale.parked',
  payloadOf: async ({ payload }) => payload as unknown as HookPayloads['sale.parked'],
})
