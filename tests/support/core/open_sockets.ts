import type { Server } from 'node:http'
import app from '@adonisjs/core/services/app'
import { closeRealtime, openRealtime } from '#core/realtime'

/** Lets the pages of the test server be told of news, until the group ends. */
export async function openSockets(): Promise<() => Promise<void>> {
  const server = await app.container.make('server')
  await openRealtime(server.getNodeServer() as Server)
  return closeRealtime
}
