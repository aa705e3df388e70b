import fc from 'fast-check'
import { assert } from '@japa/assert'
import { apiClient } from '@japa/api-client'
import { spec } from '@japa/runner/reporters'
import type { Config } from '@japa/runner/types'
import { pluginAdonisJS } from '@japa/plugin-adonisjs'
import { authApiClient } from '@adonisjs/auth/plugins/api_client'
import { sessionApiClient } from '@adonisjs/session/plugins/api_client'
import { shieldApiClient } from '@adonisjs/shield/plugins/api_client'
import { inertiaApiClient } from '@adonisjs/inertia/plugins/api_client'
import app from '@adonisjs/core/services/app'
import testUtils from '@adonisjs/core/services/test_utils'
import { keepConnections } from '#core/keep_connections'
import { deviceCookies } from '#tests/support/device_cookies'
import { randomCases } from '#tests/support/long_tier'
import { tally } from '#tests/support/tally_reporter'

fc.configureGlobal(randomCases(100))

export const plugins: Config['plugins'] = [
  assert(),
  apiClient({ baseURL: `http://${process.env.HOST}:${process.env.PORT}` }),
  pluginAdonisJS(app),
  sessionApiClient(app),
  shieldApiClient(),
  authApiClient(app),
  inertiaApiClient(app),
  deviceCookies(),
]

export const reporters: Config['reporters'] = {
  activated: ['spec', 'tally'],
  list: [spec(), tally()],
}

export const runnerHooks: Required<Pick<Config, 'setup' | 'teardown'>> = {
  setup: [() => testUtils.db().migrate()],
  teardown: [],
}

export const configureSuite: Config['configureSuite'] = (suite) => {
  if (['browser', 'functional'].includes(suite.name)) {
    return suite.setup(async () => {
      const close = await testUtils.httpServer().start()
      const nodeServer = (await app.container.make('server')).getNodeServer()!
      if ('keepAliveTimeout' in nodeServer) keepConnections(nodeServer)
      return close
    })
  }
}
