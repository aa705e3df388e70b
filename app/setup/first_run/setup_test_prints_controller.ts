import type { HttpContext } from '@adonisjs/core/http'
import { printTestPaper } from '#app/receipts/print_test_paper'
import { readDraft } from '#app/setup/first_run/setup_draft'
import { testPrintValidator } from '#app/setup/first_run/setup_validator'
import type { PrinterSettings } from '#app/stores/register'

/** A test paper on the printer being set up, before there is a register that owns it. */
export default class SetupTestPrintsController {
  async store({ i18n, request, response, session }: HttpContext) {
    const { printer } = await request.validateUsing(testPrintValidator)
    const { store } = await readDraft()
    const outcome = await printTestPaper(printer as PrinterSettings, 'setup', {
      locale: i18n.locale,
      storeName: store?.name ?? 'Tillhouse',
      t: (key) => i18n.t(key),
    })
    if (outcome.ok) {
      session.put('printer_tried', `${printer.host}:${printer.port}`)
      session.flash('notice', i18n.t('receipts.test_print.sent'))
    } else {
      session.flash('problem', i18n.t(`receipts.test_print.problem.${outcome.reason}`))
    }
    return response.redirect('/setup/register')
  }
}
