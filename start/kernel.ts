import router from '@adonisjs/core/services/router'
import server from '@adonisjs/core/services/server'

server.errorHandler(() => import('#core/exceptions/handler'))

/** Runs for every request, files included. */
server.use([
  () => import('#core/middleware/container_bindings_middleware'),
  () => import('@adonisjs/static/static_middleware'),
  () => import('@adonisjs/vite/vite_middleware'),
])

/** Runs for every route. What pages need more is added by `guard` (app/users/access.ts). */
router.use([() => import('@adonisjs/core/bodyparser_middleware')])

export const middleware = router.named({
  session: () => import('@adonisjs/session/session_middleware'),
  shield: () => import('@adonisjs/shield/shield_middleware'),
  initializeAuth: () => import('#app/users/initialize_auth_middleware'),
  detectLocale: () => import('#app/users/detect_locale_middleware'),
  inertia: () => import('#app/users/inertia_middleware'),
  webAccess: () => import('#app/users/web_access_middleware'),
  registerAccess: () => import('#app/stores/register_access_middleware'),
})
