import { read } from '#core/sql'
import type { SaleDocument } from '#app/documents/types'
import type { HookPayloads } from '#app/hooks/hook_port'
import { completedSale } from '#app/sales/completed_sale'

/** A stored sale as plugins are told of it; null when there is none of this id. */
export async function findCompletedSale(
  saleId: string
): Promise<HookPayloads['sale.completed'] | null> {
  const [row] = await read<{ bytes: string }>('select bytes from documents where id = ?', [saleId])
  return row ? completedSale(JSON.parse(row.bytes) as SaleDocument) : null
}
