import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'
import { addRoute } from '#app/plugin_kernel/web_routes/route_table'
import type {
  RouteHandler,
  RouteMethod,
  RouteOptions,
} from '#app/plugin_sdk/context/routes_context'

/** Addresses that a plugin answers itself. */
export const webRoutesPart: KernelPart = {
  name: 'routes',
  context(plugin) {
    const add =
      (method: RouteMethod) => (path: string, options: RouteOptions, handler: RouteHandler) =>
        plugin.onStop(addRoute(plugin.manifest, method, path, options, handler))
    return {
      routes: { get: add('GET'), post: add('POST'), put: add('PUT'), delete: add('DELETE') },
    }
  },
}
