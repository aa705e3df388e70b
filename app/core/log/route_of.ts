import type { HttpContext } from '@adonisjs/core/http'

/** The pattern of the route, `/customers/:id`: addresses may hold names, patterns cannot. */
export function routeOf({ route }: Pick<HttpContext, 'route'>): string {
  return route?.pattern ?? '(none)'
}
