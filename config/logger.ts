import env from '#start/env'
import app from '@adonisjs/core/services/app'
import { defineConfig, targets } from '@adonisjs/core/logger'
import { withSafeWords } from '#core/log/error_words'
import { rememberLine } from '#core/log/recent_lines'
import { serializeError } from '#core/log/serialize_error'

const UUID = /^[0-9a-f-]{36}$/i

const loggerConfig = defineConfig({
  default: 'app',
  loggers: {
    app: {
      enabled: true,
      name: 'tillhouse',
      level: env.get('LOG_LEVEL'),
      timestamp: 'iso',
      // A machine's name may be a person's.
      base: { pid: process.pid },
      // Of an error only what cannot hold a person's data; see docs/health.md.
      serializers: {
        err: (error: unknown) => serializeError(error),
        request_id: (id: unknown) => (UUID.test(String(id)) ? id : undefined),
      },
      hooks: {
        logMethod(line, write) {
          write.apply(this, withSafeWords(line))
        },
        streamWrite: rememberLine,
      },
      redact: {
        paths: [
          'password',
          'pin',
          '*.password',
          '*.pin',
          'headers.cookie',
          'headers.authorization',
        ],
      },
      transport: {
        targets: targets()
          .pushIf(!app.inProduction, targets.pretty())
          .pushIf(app.inProduction, targets.file({ destination: 1 }))
          .toArray(),
      },
    },
  },
})

export default loggerConfig

declare module '@adonisjs/core/types' {
  export interface LoggersList extends InferLoggers<typeof loggerConfig> {}
}
