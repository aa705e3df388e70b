import { resolve } from 'node:path'
import env from '#start/env'
import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/core/http'
import { trustProxies } from '#core/trusted_proxies'

/** The key that signs cookies and signed addresses. */
export const appKey = env.get('APP_KEY')

export const appUrl = env.get('APP_URL')

/** Whether what a neighbour says of a visitor (`X-Forwarded-For`, `-Proto`, `-Host`) is believed. */
export const believesProxy = trustProxies(env.get('TRUSTED_PROXIES') ?? 'loopback')

export const http = defineConfig({
  generateRequestId: true,
  allowMethodSpoofing: false,
  useAsyncLocalStorage: false,
  redirect: { forwardQueryString: true },
  trustProxy: believesProxy,
  cookie: {
    domain: '',
    path: '/',
    maxAge: '2h',
    httpOnly: true,
    // Marked secure as each answer leaves by HTTPS (app/https/secure_connection_middleware.ts).
    secure: false,
    sameSite: 'lax',
  },
})

/** Where the database file, pictures and printer output live; outside build/, which is replaced. */
export const dataDir = env.get('DATA_DIR') ?? 'data'

/** Where uploaded files lie while their request is being answered. */
export const uploadFolder = resolve(dataDir, 'uploads')

export const isDemo = env.get('DEMO') ?? false

export const isTest = app.inTest
