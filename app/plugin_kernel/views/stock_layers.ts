import type { StockLayer } from '#app/plugin_sdk/context/stock_context'

export type Receipt = StockLayer & { receivedAt: string }

/**
 * What of the deliveries, the newest first, is still there when the oldest is sold first: the newest
 * that make up what is on hand. The oldest comes first in the answer.
 */
export function layersOf(onHandThousandths: number, receipts: readonly Receipt[]): StockLayer[] {
  const layers: StockLayer[] = []
  let left = onHandThousandths
  for (const receipt of receipts) {
    if (left <= 0) break
    const quantityThousandths = Math.min(left, receipt.quantityThousandths)
    layers.unshift({ ...receipt, quantityThousandths })
    left -= quantityThousandths
  }
  // Goods that came back, or came in before anybody counted.
  if (left > 0)
    layers.unshift({ receivedAt: null, quantityThousandths: left, unitCostMinorE4: null })
  return layers
}
