import type { HttpContext } from '@adonisjs/core/http'
import { encodingFor } from '#app/catalog/feed/compress'
import { streamSnapshot } from '#app/catalog/feed/stream_catalog'

/** The whole catalog of the register's store, for a device that knows none yet. */
export default class CatalogSnapshotsController {
  async show({ device, request, response }: HttpContext) {
    const encoding = encodingFor(request.header('accept-encoding'))
    const { version, body } = await streamSnapshot(device!.storeId, encoding)
    return response
      .header('content-type', 'application/x-ndjson')
      .header('content-encoding', encoding)
      .header('vary', 'accept-encoding')
      .header('cache-control', 'no-store')
      .header('x-catalog-version', String(version))
      .stream(body)
  }
}
