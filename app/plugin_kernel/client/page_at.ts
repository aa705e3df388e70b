import type { ClientPage } from '#app/plugin_kernel/client/client_manifest'
import { findClientPlugin } from '#app/plugin_kernel/client/client_halves'

/** The declared page of the back office whose path is the longest beginning of this one. */
export function pageAt(
  pluginId: string,
  path: string
): { pluginId: string; page: ClientPage } | null {
  const pages = findClientPlugin(pluginId)?.pages ?? []
  const above = pages.filter(
    (page) =>
      page.place === 'office' &&
      (page.path === '' || path === page.path || path.startsWith(`${page.path}/`))
  )
  const page = above.toSorted((left, right) => right.path.length - left.path.length)[0]
  return page ? { pluginId, page } : null
}
