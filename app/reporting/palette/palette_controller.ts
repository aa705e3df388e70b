import type { HttpContext } from '@adonisjs/core/http'
import { paletteValidator } from '#app/reporting/palette/palette_validator'
import { searchPalette } from '#app/reporting/palette/search_palette'
import { Store } from '#app/stores/store'
import { personMay } from '#app/users/initialize_auth_middleware'

/** What the command palette finds while one types. */
export default class PaletteController {
  async index({ request, person, response }: HttpContext) {
    const { q: text } = await request.validateUsing(paletteValidator, { data: request.qs() })
    if (!person!.storeId) return response.json({ items: [], sales: [], customers: [], store: null })
    const store = await Store.findOrFail(person!.storeId)
    const found = await searchPalette({
      text,
      store,
      kinds: {
        items: personMay(person, 'items.view'),
        sales: personMay(person, 'sales.view'),
        customers: personMay(person, 'customers.view'),
      },
    })
    const { currency, currencyDigits, timeZone } = store
    return response.json({ ...found, store: { currency, currencyDigits, timeZone } })
  }
}
