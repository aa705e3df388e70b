/** Where the demo shop of `npm start` keeps everything: its server and its commands go by the same. */
export const DEMO_SETTINGS = {
  NODE_ENV: 'production',
  DEMO: 'true',
  DB_CONNECTION: 'sqlite',
  DB_FILE: 'data/demo/tillhouse.sqlite3',
  DATA_DIR: 'data/demo',
  SESSION_DRIVER: 'database',
  LOG_LEVEL: 'warn',
}
