import { readFileSync } from 'node:fs'

/** Docker and Compose hand secrets over as files: APP_KEY_FILE=/run/secrets/app_key. */
export function readSecrets() {
  for (const name of [
    'APP_KEY',
    'DB_PASSWORD',
    'REDIS_PASSWORD',
    'SMTP_PASSWORD',
    'METRICS_TOKEN',
  ]) {
    const file = process.env[`${name}_FILE`]
    if (file) process.env[name] = readFileSync(file, 'utf8').trim()
  }
}
