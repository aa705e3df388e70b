import type { HttpContext } from '@adonisjs/core/http'
import type { PassedRefusals } from '#app/hooks/refusals'
import { requireDevice } from '#app/stores/require_device'
import { requireOperator } from '#app/stores/require_operator'
import { tillClearanceValidator, type TillAct } from '#app/tills/till_clearance_validator'
import { askBeforeAct, type Actor, type HeardBefore } from '#app/users/ask_before_act'

/**
 * Asks before a till is opened or closed or money is moved whether somebody has something against
 * it. What a register did without connection has happened: its documents are never asked about.
 */
export default class TillClearancesController {
  async store(ctx: HttpContext) {
    const { storeId, registerId } = requireDevice(ctx)
    const { userId: operatorId, grants } = requireOperator(ctx)
    const { till, passedRefusals } = await ctx.request.validateUsing(tillClearanceValidator)
    return ask(till, { storeId, registerId, operatorId, grants }, passedRefusals)
  }
}

function ask(till: TillAct, actor: Actor, passed: PassedRefusals | null): Promise<HeardBefore> {
  const { storeId, registerId, operatorId } = actor
  const place = { storeId, registerId, operatorId }
  switch (till.act) {
    case 'open': {
      const { floatMinor } = till
      return askBeforeAct('till_session.before_open', { ...place, floatMinor }, actor, passed)
    }
    case 'cash': {
      const { act: _, ...movement } = till
      return askBeforeAct('cash.before_movement', { ...place, ...movement }, actor, passed)
    }
    case 'close': {
      const { act: _, ...closing } = till
      return askBeforeAct('till_session.before_close', { ...place, ...closing }, actor, passed)
    }
  }
}
