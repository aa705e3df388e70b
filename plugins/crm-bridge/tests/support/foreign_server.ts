import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the foreign system behaves from now on. */
export type Mood = 'well' | 'error' | 'garbage' | 'negative' | 'late' | 'gone' | 'keeps_all'

interface Event {
  kind: string
  saleId?: string
  customerId?: string
  soldMinor?: number
  returnedMinor?: number
  coupons?: string[]
}

const REWARD = { id: 'r1', name: '50 off', points: 5, coupon: 'CLUB50' }
const POINT_MINOR = 1_000
const LATE_MS = 2_500

/** A real system that keeps points, by the contract of the plugin's README, and misbehaves on command. */
export class ForeignServer {
  mood: Mood = 'well'
  readonly points = new Map<string, number>()
  readonly keys: string[] = []
  readonly auth = new Set<string | undefined>()
  #held = new Map<string, string>()
  #earned = new Map<string, string>()
  #done = new Set<string>()
  #server = createServer((request, response) => void this.#hear(request, response))

  async listen(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }

  async #hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.auth.add(request.headers.authorization)
    let text = ''
    for await (const chunk of request) text += String(chunk)
    const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>
    const send = (status: number, value: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    if (this.mood === 'gone') return void request.socket.destroy()
    if (this.mood === 'error') return void send(500, { oops: true })
    if (this.mood === 'garbage') return void response.end('<html>maintenance</html>')
    if (this.mood === 'negative') return void send(200, { points: -7, coupon: 'X' })
    // It does what it was asked, and says so when nobody listens any more.
    const [status, value] = this.#answer(request, body)
    if (this.mood === 'late') setTimeout(() => send(status, value), LATE_MS)
    else send(status, value)
  }

  #answer({ method, url = '', headers }: IncomingMessage, body: object): [number, unknown] {
    const { pathname, searchParams } = new URL(url, 'http://foreign')
    const [, , what, id] = pathname.split('/')
    if (what === 'events') return this.#count(String(headers['idempotency-key']), body as Event)
    if (what === 'members' && method === 'POST') {
      const { customerId } = body as { customerId: string }
      this.points.set(customerId, this.points.get(customerId) ?? 0)
      return [201, { ok: true }]
    }
    if (what === 'members' && method === 'DELETE') {
      if (this.mood === 'keeps_all') return [405, {}]
      this.points.delete(id!)
      return [200, {}]
    }
    if (what === 'members') {
      const points = this.points.get(id ?? '')
      const isHeld = this.#held.has(searchParams.get('saleId') ?? '')
      const held = isHeld ? REWARD : null
      return points === undefined ? [404, {}] : [200, { points, rewards: [REWARD], held }]
    }
    if (method === 'DELETE') return this.#release(id!)
    return this.#hold(id!, (body as { customerId: string }).customerId)
  }

  #hold(saleId: string, customerId: string): [number, unknown] {
    if (!this.#held.has(saleId)) {
      if ((this.points.get(customerId) ?? 0) < REWARD.points)
        return [409, { reason: 'too_few_points' }]
      this.#add(customerId, -REWARD.points)
      this.#held.set(saleId, customerId)
    }
    return [200, { coupon: REWARD.coupon, points: REWARD.points }]
  }

  #release(saleId: string): [number, unknown] {
    const customerId = this.#held.get(saleId)
    if (customerId !== undefined) this.#add(customerId, REWARD.points)
    this.#held.delete(saleId)
    return [200, {}]
  }

  #count(key: string, event: Event): [number, unknown] {
    this.keys.push(key)
    if (this.#done.has(key)) return [200, { accepted: key }]
    this.#done.add(key)
    const { kind, saleId = '', customerId = '' } = event
    if (kind === 'earn' && this.points.has(customerId)) {
      this.#earned.set(saleId, customerId)
      this.#add(customerId, Math.floor(event.soldMinor! / POINT_MINOR))
    }
    if (kind === 'settle' && this.#held.has(saleId)) {
      if (event.coupons!.includes(REWARD.coupon)) this.#held.delete(saleId)
      else this.#release(saleId)
    }
    const owner = this.#earned.get(saleId)
    if (kind === 'return' && owner !== undefined)
      this.#add(owner, -Math.floor(event.returnedMinor! / POINT_MINOR))
    return [200, { accepted: key }]
  }

  #add(customerId: string, points: number): void {
    this.points.set(customerId, (this.points.get(customerId) ?? 0) + points)
  }
}
