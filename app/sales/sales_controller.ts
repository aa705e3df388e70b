import type { HttpContext } from '@adonisjs/core/http'
import { pageOf } from '#core/count_rows'
import { hasPastSales } from '#app/past_sales/list_past_sales'
import { findSales, SALES_PER_PAGE, sumSales } from '#app/sales/history/find_sales'
import { loadMargins } from '#app/sales/history/load_margins'
import { listChoices } from '#app/sales/history/list_choices'
import { sumOpenReviews } from '#app/sales/history/list_open_reviews'
import { findListingStore, readFilters } from '#app/sales/history/read_filters'
import { saleListValidator } from '#app/sales/sale_validator'
import { personMay } from '#app/users/initialize_auth_middleware'

/** The list of completed sales in the back office. */
export default class SalesController {
  async index({ request, inertia, person }: HttpContext) {
    const input = await request.validateUsing(saleListValidator, { data: request.qs() })
    const store = await findListingStore(person!.storeId!)
    const filters = await readFilters(store, input)
    const { sort = '-time', page = 1 } = input
    const sums = await sumSales(filters)
    const place = pageOf({ total: sums.count, isCapped: false }, page, SALES_PER_PAGE)
    const rows = await findSales(filters, { sort, page: place.current, total: sums.count })
    const margins = personMay(person, 'costs.view')
      ? await loadMargins(rows.map(({ id }) => id))
      : null
    return inertia.render('sales/index', {
      rows: rows.map((row) => ({ ...row, margin: margins?.get(row.id) ?? null })),
      hasMargins: margins !== null,
      sums,
      page: place,
      sort,
      filters: { ...input, q: input.q ?? '', from: filters.from, to: filters.to },
      choices: await listChoices(store.id),
      openReviews: personMay(person, 'sales.review') ? await sumOpenReviews(store.id) : 0,
      hasPast: await hasPastSales(store.id),
      store: { currency: store.currency, minorDigits: store.minorDigits, timeZone: store.timeZone },
    })
  }
}
