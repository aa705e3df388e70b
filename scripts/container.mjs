/** What the container runs: secrets from files, migrations, then the server as process 1's child. */
import { readFileSync } from 'node:fs'

// Docker and Compose hand secrets over as files: APP_KEY_FILE=/run/secrets/app_key.
for (const name of ['APP_KEY', 'DB_PASSWORD', 'REDIS_PASSWORD', 'SMTP_PASSWORD']) {
  const file = process.env[`${name}_FILE`]
  if (file) process.env[name] = readFileSync(file, 'utf8').trim()
}
if (!process.env.APP_KEY) {
  console.error('tillhouse: set APP_KEY or APP_KEY_FILE to 32 random characters or more')
  process.exit(1)
}

const { runServer } = await import('./run_server.mjs')
runServer({ env: { NODE_ENV: 'production' }, before: [['demo:refuse']] })
