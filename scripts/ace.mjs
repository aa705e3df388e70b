/** `npm run ace -- COMMAND`: a command of the built server, with the settings that it runs with. */
import { spawnSync } from 'node:child_process'
import { readSecrets } from './read_secrets.mjs'

readSecrets()
const { status } = spawnSync('node', ['build/ace.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ENV_PATH: '.', NODE_ENV: 'production', ...process.env },
})
process.exit(status ?? 1)
