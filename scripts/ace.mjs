/**
 * `npm run ace -- COMMAND`: a command of the built server, with the settings that it runs with;
 * `npm run demo -- COMMAND`: the same for the demo shop of `npm start`.
 */
import { spawnSync } from 'node:child_process'
import { DEMO_SETTINGS } from './demo_settings.mjs'
import { readSecrets } from './read_secrets.mjs'

readSecrets()
const [first, ...others] = process.argv.slice(2)
const isDemo = first === '--demo'
const line = isDemo ? others : process.argv.slice(2)
const { status } = spawnSync('node', ['build/ace.js', ...line], {
  stdio: 'inherit',
  env: {
    ENV_PATH: '.',
    NODE_ENV: 'production',
    ...process.env,
    ...(isDemo && DEMO_SETTINGS),
  },
})
process.exit(status ?? 1)
