import { ServerResponse, type IncomingMessage } from 'node:http'
import app from '@adonisjs/core/services/app'
import { onEvent } from '#core/outbox'
import { authenticateListenersBy, broadcast } from '#core/realtime'
import { read } from '#core/sql'
import { tellPlugins } from '#app/hooks/told'
import { readDeviceCookie } from '#app/stores/device_cookie'
import { findDevice } from '#app/stores/known_devices'
import InitializeAuthMiddleware from '#app/users/initialize_auth_middleware'

/** Open registers fetch rates, settings and promotions anew; a payment goes on with what it had. */
onEvent('stores.pricing.changed', async ({ storeId }) => {
  const stores = await read<{ id: string }>('select id from stores where archived_at is null')
  for (const { id } of stores) {
    if (storeId === null || storeId === id) broadcast(id, 'pricing.changed', {})
  }
})

tellPlugins({
  hook: 'settings.changed',
  event: 'stores.pricing.changed',
  payloadOf: async ({ storeId }) => ({ storeId, area: 'pricing' }),
})

/** An enrolled register hears of its own store. */
authenticateListenersBy(async ({ headers }) => {
  const device = await findDevice(readDeviceCookie(headers.cookie))
  return device ? { key: device.enrolmentId, storeIds: [device.storeId] } : null
})

/** A person signed in to the back office hears of the stores that the person's grants reach. */
authenticateListenersBy(async (request) => {
  const person = await findPerson(request)
  return person ? { key: person.user.id, storeIds: person.stores.map((store) => store.id) } : null
})

async function findPerson(raw: IncomingMessage) {
  if (!raw.headers.cookie) return null
  const server = await app.container.make('server')
  // The middleware wants an answer to write to; nothing of it is ever sent.
  const ctx = server.createHttpContext(
    server.createRequest(raw, new ServerResponse(raw)),
    server.createResponse(raw, new ServerResponse(raw)),
    app.container.createResolver()
  )
  const { default: SessionMiddleware } = await import('@adonisjs/session/session_middleware')
  const session = await app.container.make(SessionMiddleware)
  const authentication = new InitializeAuthMiddleware()
  await session.handle(ctx, () => authentication.handle(ctx, async () => {}))
  return ctx.person ?? null
}
