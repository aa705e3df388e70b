import type { HttpContext } from '@adonisjs/core/http'
import { pageAt } from '#app/plugin_kernel/client/page_at'
import { AccessRefused, ObjectNotFound } from '#app/users/access_errors'
import { personMay } from '#app/users/initialize_auth_middleware'
import type { Task } from '#app/users/tasks'

/** The host page of the back office that pages of plugins stand in. */
export default class PluginPagesController {
  async show({ params, inertia, person }: HttpContext) {
    const path = ((params['*'] ?? []) as string[]).join('/')
    const found = pageAt(String(params.plugin), path)
    if (!found) throw new ObjectNotFound()
    const task = found.page.task as Task | null
    if (task && !personMay(person, task)) throw new AccessRefused(task)
    return inertia.render('plugins/host', { plugin: found.pluginId, page: found.page.path, path })
  }
}
