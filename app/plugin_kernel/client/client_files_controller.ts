import type { HttpContext } from '@adonisjs/core/http'
import { findClientFile } from '#app/plugin_kernel/client/client_halves'
import { ObjectNotFound } from '#app/users/access_errors'

/** Bundles and style sheets of plugins. No secret: whoever sees a page is sent them. */
export default class ClientFilesController {
  async show({ params, response }: HttpContext) {
    const end = `${params.digest}/${params.name}`
    const file = findClientFile(String(params.id), String(params.version), end)
    if (!file) throw new ObjectNotFound()
    response.header('content-type', file.type)
    // The digest is part of the address: another file is at another one.
    response.header('cache-control', 'public, max-age=31536000, immutable')
    return response.send(file.bytes)
  }
}
