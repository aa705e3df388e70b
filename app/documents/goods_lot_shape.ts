import { name } from '#app/documents/document_shapes'
import { date, nullable, object, uuid } from '#app/documents/shape'
import type { GoodsLot } from '#app/documents/goods_lot'

/** What the scanned code of a line says of these very goods. */
export const goodsLot = object<GoodsLot>({
  batch: nullable(name),
  expiresOn: nullable(date),
  serial: nullable(name),
  soldExpiredById: nullable(uuid),
})
