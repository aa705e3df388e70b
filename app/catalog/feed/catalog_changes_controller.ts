import type { HttpContext } from '@adonisjs/core/http'
import { catalogChangesValidator } from '#app/catalog/feed/feed_validator'
import { streamChanges } from '#app/catalog/feed/stream_catalog'

/** What changed in the catalog since the version that a register already has. */
export default class CatalogChangesController {
  async index({ device, request, response }: HttpContext) {
    const { since } = await request.validateUsing(catalogChangesValidator)
    const { version, body } = await streamChanges(device!.storeId, since)
    return response
      .header('content-type', 'application/x-ndjson')
      .header('content-encoding', 'gzip')
      .header('cache-control', 'no-store')
      .header('x-catalog-version', String(version))
      .stream(body)
  }
}
