import type { OutboxEvent } from '#core/outbox'
import { read } from '#core/sql'
import type { SaleDocument } from '#app/documents/types'
import type { HookPayloads } from '#app/hooks/hook_port'
import { completedSale } from '#app/sales/completed_sale'

type CompletedSale = HookPayloads['sale.completed']

const behind = new WeakMap<OutboxEvent, Promise<CompletedSale | null>>()

/** The sale that an event is about, read once however many are told of it; null when there is none. */
export function saleBehind(event: OutboxEvent): Promise<CompletedSale | null> {
  const known = behind.get(event) ?? findCompletedSale(String(event.subjectId))
  behind.set(event, known)
  return known
}

async function findCompletedSale(saleId: string): Promise<CompletedSale | null> {
  const [row] = await read<{ bytes: string }>('select bytes from documents where id = ?', [saleId])
  return row ? completedSale(JSON.parse(row.bytes) as SaleDocument) : null
}
