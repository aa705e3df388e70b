import type { HttpContext } from '@adonisjs/core/http'
import { loadSalePage } from '#app/reporting/sale_page/load_sale_page'
import { ObjectNotFound } from '#app/users/access_errors'
import { personMay } from '#app/users/initialize_auth_middleware'

/** One sale with its receipt, its arithmetic, its journal and the sales it hangs together with. */
export default class SalePagesController {
  async show({ params, inertia, person, i18n }: HttpContext) {
    const maySeeCosts = personMay(person, 'costs.view')
    const page = await loadSalePage(String(params.id), { maySeeCosts, i18n })
    if (!page) throw new ObjectNotFound()
    return inertia.render('sales/show', { ...page })
  }
}
