import { Readable } from 'node:stream'
import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { exportSales } from '#app/sales/history/export_sales'
import { findListingStore, readFilters } from '#app/sales/history/read_filters'
import { saleListValidator } from '#app/sales/sale_validator'

/** The list of sales as a CSV file, with the same filters as on the screen. */
export default class SaleFilesController {
  async show({ request, response, person }: HttpContext) {
    const input = await request.validateUsing(saleListValidator, { data: request.qs() })
    const store = await findListingStore(person!.storeId!)
    const filters = await readFilters(store, input)
    await transaction((sql) =>
      appendStoreEntry(sql, {
        storeId: store.id,
        kind: 'data.exported',
        operatorId: person!.user.id,
        payload: { what: 'sales', from: filters.from, to: filters.to },
      })
    )
    response.header('content-type', 'text/csv; charset=utf-8')
    response.header('content-disposition', 'attachment; filename="sales.csv"')
    return response.stream(Readable.from(exportSales(filters, store.minorDigits)))
  }
}
