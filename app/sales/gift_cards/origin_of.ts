import type { MovementOrigin } from '#app/balances/balance_types'
import type { SaleDocument } from '#app/documents/types'

/** Where a balance moved because of a sale. */
export function originOf({
  id,
  storeId,
  operatorId,
  correctedAt,
}: SaleDocument): MovementOrigin & { occurredAt: string } {
  return { storeId, operatorId, sourceId: id, occurredAt: correctedAt }
}
