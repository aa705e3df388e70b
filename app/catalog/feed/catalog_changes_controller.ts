import type { HttpContext } from '@adonisjs/core/http'
import { answerProblem } from '#core/answer_problem'
import { encodingFor } from '#app/catalog/feed/compress'
import { catalogChangesValidator } from '#app/catalog/feed/feed_validator'
import { streamChanges } from '#app/catalog/feed/stream_catalog'

/** What changed in the catalog since the version that a register already has. */
export default class CatalogChangesController {
  async index(ctx: HttpContext) {
    const { device, request, response } = ctx
    const { since } = await request.validateUsing(catalogChangesValidator)
    const encoding = encodingFor(request.header('accept-encoding'))
    const changes = await streamChanges(device!.storeId, since, encoding)
    if (!changes) return answerProblem(ctx, 410, 'E_SNAPSHOT_NEEDED')
    return response
      .header('content-type', 'application/x-ndjson')
      .header('content-encoding', encoding)
      .header('vary', 'accept-encoding')
      .header('cache-control', 'no-store')
      .header('x-catalog-version', String(changes.version))
      .stream(changes.body)
  }
}
