import type { HttpContext } from '@adonisjs/core/http'
import { earlierBy, nowIso } from '#core/clock'
import { transaction } from '#core/sql'
import { balanceHoldValidator } from '#app/balances/balance_validator'
import { holdBalance, releaseBalanceHold } from '#app/balances/hold_balance'
import { registerDay } from '#app/balances/register_day'
import { requireDevice } from '#app/stores/require_device'

/** A register that loses its network behind the promise may send its sale within this time. */
const KEPT_MS = 3_600_000

/** Promises what a card or credit pays to one sale before any goods are handed over. */
export default class BalanceHoldsController {
  async store(ctx: HttpContext) {
    const { storeId } = requireDevice(ctx)
    const { saleId, ...hold } = await ctx.request.validateUsing(balanceHoldValidator)
    const day = await registerDay(storeId)
    const expiresAt = earlierBy(nowIso(), -KEPT_MS)
    const held = await transaction((sql) =>
      holdBalance(sql, { ...hold, ...day, clearanceId: saleId, expiresAt })
    )
    if (held.ok) return { refusal: null, freeMinor: null }
    return { refusal: held.reason, freeMinor: 'freeMinor' in held ? held.freeMinor : null }
  }

  async destroy({ params, response }: HttpContext) {
    const { sale_id: saleId, id: accountId } = params
    await transaction((sql) => releaseBalanceHold(sql, String(saleId), String(accountId)))
    return response.noContent()
  }
}
