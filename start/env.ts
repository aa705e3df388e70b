import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Env } from '@adonisjs/core/env'

/** Where .env lies: a build is told by ENV_PATH, for it is not beside it. */
export const envFolder = process.env.ENV_PATH
  ? resolve(process.env.ENV_PATH)
  : fileURLToPath(new URL('../', import.meta.url))

/** Every setting that the process reads from its environment. `.env.example` explains each. */
export default await Env.create(pathToFileURL(`${envFolder}/`), {
  NODE_ENV: Env.schema.enum(['development', 'production', 'test'] as const),
  HOST: Env.schema.string({ format: 'host' }),
  PORT: Env.schema.number(),
  LOG_LEVEL: Env.schema.string(),
  APP_KEY: Env.schema.secret(),
  APP_URL: Env.schema.string({ format: 'url', tld: false }),
  HTTPS: Env.schema.enum.optional(['auto', 'off', 'required'] as const),
  HTTPS_PORT: Env.schema.number.optional(),
  HTTPS_NAMES: Env.schema.string.optional(),
  HTTPS_CERT_FILE: Env.schema.string.optional(),
  HTTPS_KEY_FILE: Env.schema.string.optional(),
  TRUSTED_PROXIES: Env.schema.string.optional(),
  DEMO: Env.schema.boolean.optional(),
  DATA_DIR: Env.schema.string.optional(),
  METRICS_TOKEN: Env.schema.secret.optional(),
  TILLHOUSE_SAFE_MODE: Env.schema.boolean.optional(),

  DB_CONNECTION: Env.schema.enum(['sqlite', 'mysql'] as const),
  DB_FILE: Env.schema.string.optional(),
  DB_HOST: Env.schema.string.optional({ format: 'host' }),
  DB_PORT: Env.schema.number.optional(),
  DB_USER: Env.schema.string.optional(),
  DB_PASSWORD: Env.schema.secret.optional(),
  DB_DATABASE: Env.schema.string.optional(),

  SESSION_DRIVER: Env.schema.enum(['database', 'memory', 'redis'] as const),
  LIMITER_STORE: Env.schema.enum(['memory', 'database', 'redis'] as const),
  LOCK_STORE: Env.schema.enum(['memory', 'database', 'redis'] as const),
  REDIS_HOST: Env.schema.string.optional({ format: 'host' }),
  REDIS_PORT: Env.schema.number.optional(),
  REDIS_PASSWORD: Env.schema.secret.optional(),

  SMTP_HOST: Env.schema.string.optional(),
  SMTP_PORT: Env.schema.number.optional(),
  SMTP_USERNAME: Env.schema.string.optional(),
  SMTP_PASSWORD: Env.schema.secret.optional(),
  MAIL_FROM_ADDRESS: Env.schema.string.optional(),
  MAIL_FROM_NAME: Env.schema.string.optional(),
})
