import { resolve } from 'node:path'
import env from '#start/env'
import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/core/http'

/** The key that signs cookies and signed addresses. */
export const appKey = env.get('APP_KEY')

export const appUrl = env.get('APP_URL')

export const http = defineConfig({
  generateRequestId: true,
  allowMethodSpoofing: false,
  useAsyncLocalStorage: false,
  redirect: { forwardQueryString: true },
  cookie: {
    domain: '',
    path: '/',
    maxAge: '2h',
    httpOnly: true,
    // A shop may run on plain HTTP in its own network first; a secure cookie would lock it out.
    secure: appUrl.startsWith('https:'),
    sameSite: 'lax',
  },
})

/** Where the database file, pictures and printer output live; outside build/, which is replaced. */
export const dataDir = env.get('DATA_DIR') ?? 'data'

/** Where uploaded files lie while their request is being answered. */
export const uploadFolder = resolve(dataDir, 'uploads')

export const isDemo = env.get('DEMO') ?? false

export const isTest = app.inTest
