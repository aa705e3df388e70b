import type { HttpContext } from '@adonisjs/core/http'
import { nowIso } from '#core/clock'
import { readHealth, worstOf } from '#app/health/read_health'
import { readRegisters } from '#app/health/registers/read_registers'
import { Store } from '#app/stores/store'

/** How the shop's machinery stands, in plain words. */
export default class HealthController {
  async index({ inertia, person }: HttpContext) {
    const { id: storeId, timeZone } = await Store.findOrFail(person!.storeId!)
    const findings = await readHealth({ storeId })
    return inertia.render('health/index', {
      findings,
      state: worstOf(findings),
      registers: await readRegisters(storeId),
      readAt: nowIso(),
      timeZone,
    })
  }
}
