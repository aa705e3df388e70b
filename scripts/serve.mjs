/** `npm run serve`: the shop that .env describes. It refuses a database with demo accounts. */
import { runServer } from './run_server.mjs'

await runServer({ env: { NODE_ENV: 'production', DEMO: 'false' }, before: [['demo:refuse']] })
