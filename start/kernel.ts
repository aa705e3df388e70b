import router from '@adonisjs/core/services/router'
import server from '@adonisjs/core/services/server'

server.errorHandler(() => import('#core/exceptions/handler'))

/** Runs for every request, files included. */
server.use([
  () => import('#core/middleware/request_log_middleware'),
  () => import('#core/middleware/strict_headers_middleware'),
  () => import('#core/middleware/container_bindings_middleware'),
  () => import('@adonisjs/static/static_middleware'),
  () => import('@adonisjs/vite/vite_middleware'),
  () => import('#app/https/secure_connection_middleware'),
])

/** `guard` (app/users/access.ts) gives each route what it needs of these; none runs for all. */
export const middleware = router.named({
  body: () => import('#core/middleware/body_middleware'),
  session: () => import('@adonisjs/session/session_middleware'),
  shield: () => import('@adonisjs/shield/shield_middleware'),
  initializeAuth: () => import('#app/users/initialize_auth_middleware'),
  detectLocale: () => import('#app/users/detect_locale_middleware'),
  inertia: () => import('#app/users/inertia_middleware'),
  firstRun: () => import('#app/setup/first_run/first_run_middleware'),
  webAccess: () => import('#app/users/web_access_middleware'),
  registerAccess: () => import('#app/stores/register_access_middleware'),
})
