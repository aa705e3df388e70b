/** `npm start`: the demo shop, on a database file of its own, reachable from this machine only. */
import { runServer } from './run_server.mjs'

const host = process.env.HOST ?? '127.0.0.1'
const port = process.env.PORT ?? '3333'
const address = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`

await runServer({
  env: {
    NODE_ENV: 'production',
    DEMO: 'true',
    HOST: host,
    PORT: port,
    APP_URL: process.env.APP_URL ?? address,
    DB_CONNECTION: 'sqlite',
    DB_FILE: 'data/demo/tillhouse.sqlite3',
    DATA_DIR: 'data/demo',
    SESSION_DRIVER: 'database',
    LOG_LEVEL: 'warn',
  },
  before: [['demo:seed', `--address=${address}`]],
})
