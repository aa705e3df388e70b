import type { OutboxEvent } from '#core/outbox'
import { read } from '#core/sql'
import type { HookPayloads } from '#app/hooks/hook_port'
import { tellPlugins } from '#app/hooks/told'
import type { SaleDocument } from '#app/documents/types'
import { completedSale } from '#app/sales/completed_sale'

type Told = HookPayloads['sale.completed']

/** The sale behind an event, if it is one of those that are meant. */
function saleWhere(isMeant: (sale: Told) => boolean) {
  return async ({ subjectId }: OutboxEvent): Promise<Told | null> => {
    const [row] = await read<{ bytes: string }>('select bytes from documents where id = ?', [
      String(subjectId),
    ])
    if (!row) return null
    const sale = completedSale(JSON.parse(row.bytes) as SaleDocument)
    return isMeant(sale) ? sale : null
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
