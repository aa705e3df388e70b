/** `npm start`: the demo shop, on a database file of its own, reachable from this machine only. */
import { DEMO_SETTINGS } from './demo_settings.mjs'
import { runServer } from './run_server.mjs'

const host = process.env.HOST ?? '127.0.0.1'
const port = process.env.PORT ?? '3333'
const address = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`

await runServer({
  env: {
    ...DEMO_SETTINGS,
    HOST: host,
    PORT: port,
    APP_URL: process.env.APP_URL ?? address,
  },
  before: [['demo:seed', `--address=${address}`]],
})
