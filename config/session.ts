import env from '#start/env'
import { defineConfig, stores } from '@adonisjs/session'

const sessionConfig = defineConfig({
  enabled: true,
  cookieName: 'tillhouse_session',
  clearWithBrowser: false,
  age: '12h',
  cookie: {
    path: '/',
    httpOnly: true,
    // Marked secure as each answer leaves by HTTPS (app/https/secure_connection_middleware.ts).
    secure: false,
    sameSite: 'lax',
  },
  store: env.get('SESSION_DRIVER'),
  stores: {
    database: stores.database({ tableName: 'http_sessions' }),
    redis: stores.redis({ connection: 'main' }),
  },
})

export default sessionConfig
