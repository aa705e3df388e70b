import type { IncomingMessage } from 'node:http'
import app from '@adonisjs/core/services/app'
import env from '#start/env'
import { defineConfig } from '@adonisjs/shield'

/** Not every browser counts the socket of a page's own server as `'self'`. */
function socketsOfHost({ headers: { host = '' } }: IncomingMessage): string {
  return /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host) ? `ws://${host} wss://${host}` : ''
}

/** The trust page, opened over plain HTTP, asks whether HTTPS gives an answer. */
function secureSelf({ url = '', headers: { host = '' } }: IncomingMessage): string {
  if (!url.startsWith('/trust') || !URL.canParse(`http://${host}`)) return ''
  const port = env.get('HTTPS_PORT') ?? 3443
  const proxied = env.get('APP_URL').startsWith('https:') ? new URL(env.get('APP_URL')).origin : ''
  return `https://${new URL(`http://${host}`).hostname}:${port} ${proxied}`
}

const shieldConfig = defineConfig({
  csp: {
    enabled: !app.inDev,
    directives: {
      defaultSrc: ["'self'"],
      // Rules of plugins run in WebAssembly; no script may be made of text.
      scriptSrc: ["'self'", '@nonce', "'wasm-unsafe-eval'"],
      // Vue and Nuxt UI set inline style attributes; no inline script is allowed.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'", socketsOfHost, secureSelf],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    reportOnly: false,
  },
  csrf: {
    enabled: true,
    // No session counts there: registers have their own sign, plugins' public addresses a token.
    exceptRoutes: (ctx) => /^\/(api|plugins\/(public|hooks))\//.test(ctx.request.url()),
    enableXsrfCookie: true,
    methods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  },
  xFrame: { enabled: true, action: 'DENY' },
  // Sent where it does no harm: app/https/secure_connection_middleware.ts.
  hsts: { enabled: false },
  contentTypeSniffing: { enabled: true },
})

export default shieldConfig
