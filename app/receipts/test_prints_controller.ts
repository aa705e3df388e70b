import type { HttpContext } from '@adonisjs/core/http'
import { nowIso } from '#core/clock'
import { printTestPaper } from '#app/receipts/print_test_paper'
import { Register } from '#app/stores/register'
import { Store } from '#app/stores/store'

/** A test paper on the printer of a register, as it is saved. */
export default class TestPrintsController {
  async store({ i18n, params, response, session }: HttpContext) {
    const register = await Register.findOrFail(params.id)
    const { name } = await Store.findOrFail(register.storeId)
    const { locale } = i18n
    const outcome = await printTestPaper(register.settings.printer, register.id, {
      locale,
      storeName: name,
      t: (key) => i18n.t(key),
    })
    if (outcome.ok) {
      await register.merge({ settings: { ...register.settings, printerTriedAt: nowIso() } }).save()
      session.flash('notice', i18n.t('receipts.test_print.sent'))
    } else {
      session.flash('problem', i18n.t(`receipts.test_print.problem.${outcome.reason}`))
    }
    return response.redirect().back()
  }
}
