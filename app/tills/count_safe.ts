import { nowIso } from '#core/clock'
import { transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { lockSafe } from '#app/tills/deposit_from_safe'
import { findTradingStore } from '#app/tills/find_trading_store'
import { moveSafeMoney } from '#app/tills/move_safe_money'

export interface SafeCount {
  storeId: string
  operatorId: string
  countedMinor: number
  reason: string
}

/** Sets the balance to what was counted; answers the difference, which is kept with its reason. */
export function countSafe(count: SafeCount): Promise<number> {
  const { storeId, operatorId, countedMinor, reason } = count
  return transaction(async (sql) => {
    const differenceMinor = countedMinor - (await lockSafe(sql, storeId))
    const { currency } = await findTradingStore(sql, storeId)
    await moveSafeMoney(sql, {
      storeId,
      kind: 'adjustment',
      amountMinor: differenceMinor,
      currency,
      reason,
      sourceDocumentId: null,
      operatorId,
      occurredAt: nowIso(),
    })
    await appendStoreEntry(sql, {
      storeId,
      kind: 'safe.moved',
      operatorId,
      payload: { kind: 'adjustment', amountMinor: differenceMinor, countedMinor },
    })
    return differenceMinor
  })
}
