import type { IncomingMessage, Server as HttpServer } from 'node:http'
import env from '#start/env'
import { Server } from 'socket.io'
import { believesProxy } from '#config/app'
import type { Redis } from 'ioredis'

/** The stores whose news a caller may hear, and a name by which the caller can be sent away. */
export interface Listener {
  key: string
  storeIds: string[]
}

export type Authenticator = (request: IncomingMessage) => Promise<Listener | null>

const authenticators: Authenticator[] = []
let io: Server | null = null
let redisClients: Redis[] = []
let leaveServer = () => {}

/** Adds a way to be known; the first that knows the caller decides. */
export function authenticateListenersBy(authenticator: Authenticator): void {
  authenticators.push(authenticator)
}

/** Tells everybody who listens to a store; over Redis also those at other processes. */
export function broadcast(storeId: string, event: string, payload: Record<string, unknown>): void {
  io?.to(roomOf(storeId)).emit(event, payload)
}

/** Tells everybody who listens, of whatever store. */
export function broadcastToAll(event: string): void {
  io?.emit(event, {})
}

/** Ends the sockets of who may hear no more, at every process. */
export function dismissListener(key: string): void {
  io?.in(key).disconnectSockets(true)
}

/** Opens the socket channel beside the pages, on the same port. */
export async function openRealtime(server: HttpServer): Promise<void> {
  const others = server.listeners('upgrade')
  io = new Server(server, {
    // Long polling would need sticky sessions with several processes.
    transports: ['websocket'],
    serveClient: false,
    allowRequest: (request, answer) => answer(null, isSameOrigin(request)),
  })
  leaveServer = () => letGo(server, others)
  await shareOverRedis(io)
  io.use((socket, next) => {
    findListener(socket.request).then(
      (listener) => {
        if (!listener) return next(new Error('E_NOT_SIGNED_IN'))
        socket.data.rooms = [listener.key, ...listener.storeIds.map(roomOf)]
        next()
      },
      (error) => next(error)
    )
  })
  io.on('connection', (socket) => {
    void socket.join(socket.data.rooms as string[])
  })
}

/** Ends all sockets; to be called while the HTTP server is still open, or it waits for them. */
export async function closeRealtime(): Promise<void> {
  const closing = io
  io = null
  closing?.disconnectSockets(true)
  closing?.engine.close()
  leaveServer()
  for (const client of redisClients) client.disconnect()
  redisClients = []
}

/** The engine goes on answering after it is closed: with a refusal, and before whoever comes next. */
function letGo(server: HttpServer, others: readonly unknown[]): void {
  for (const listener of server.listeners('upgrade'))
    if (!others.includes(listener)) server.off('upgrade', listener as () => void)
  leaveServer = () => {}
}

function roomOf(storeId: string): string {
  return `store:${storeId}`
}

async function findListener(request: IncomingMessage): Promise<Listener | null> {
  for (const authenticate of authenticators) {
    const listener = await authenticate(request)
    if (listener) return listener
  }
  return null
}

/** Cookies travel with a socket opened by any site, so only our own pages are let in. */
function isSameOrigin(request: IncomingMessage): boolean {
  const { origin, host } = request.headers
  if (!origin) return true
  return URL.canParse(origin) && [host, hostAtProxy(request)].includes(new URL(origin).host)
}

/** The name under which a browser knows us, where a proxy that we believe asks under another. */
function hostAtProxy({ headers, socket }: IncomingMessage): string | undefined {
  const forwarded = headers['x-forwarded-host']
  return forwarded && believesProxy(socket.remoteAddress)
    ? String(forwarded).split(/\s*,\s*/)[0]
    : undefined
}

async function shareOverRedis(server: Server): Promise<void> {
  const host = env.get('REDIS_HOST')
  if (!host) return
  const { Redis } = await import('ioredis')
  const { createAdapter } = await import('@socket.io/redis-adapter')
  const publisher = new Redis({
    host,
    port: env.get('REDIS_PORT') ?? 6379,
    password: env.get('REDIS_PASSWORD')?.release(),
  })
  const subscriber = publisher.duplicate()
  redisClients = [publisher, subscriber]
  server.adapter(createAdapter(publisher, subscriber))
}
