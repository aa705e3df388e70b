/** What the container runs: secrets from files, migrations, then the server as process 1's child. */
import { readSecrets } from './read_secrets.mjs'

readSecrets()
if (!process.env.APP_KEY) {
  console.error('tillhouse: set APP_KEY or APP_KEY_FILE to 32 random characters or more')
  process.exit(1)
}

const { runServer } = await import('./run_server.mjs')
await runServer({ env: { NODE_ENV: 'production' }, before: [['demo:refuse']] })
