import type { HttpContext } from '@adonisjs/core/http'
import { streamSnapshot } from '#app/catalog/feed/stream_catalog'

/** The whole catalog of the register's store, for a device that knows none yet. */
export default class CatalogSnapshotsController {
  async show({ device, response }: HttpContext) {
    const { version, body } = await streamSnapshot(device!.storeId)
    return response
      .header('content-type', 'application/x-ndjson')
      .header('content-encoding', 'gzip')
      .header('cache-control', 'no-store')
      .header('x-catalog-version', String(version))
      .stream(body)
  }
}
