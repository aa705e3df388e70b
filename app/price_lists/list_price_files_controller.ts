import { Readable } from 'node:stream'
import type { HttpContext } from '@adonisjs/core/http'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { exportListPrices } from '#app/price_lists/export_list_prices'
import { findPriceList } from '#app/price_lists/find_price_lists'
import { ObjectNotFound } from '#app/users/access_errors'

/** The prices of a list as a file, to be read elsewhere. */
export default class ListPriceFilesController {
  async index({ params, person, response }: HttpContext) {
    const scope = await loadPriceScope(person!.storeId!)
    const list = await findPriceList(String(params.price_list_id), scope)
    if (!list || list.ratePpm !== null) throw new ObjectNotFound()
    response.header('cache-control', 'private, no-store')
    response.header('content-type', 'text/csv; charset=utf-8')
    response.header('content-disposition', 'attachment; filename="price-list.csv"')
    return response.stream(Readable.from(exportListPrices(list, scope)))
  }
}
