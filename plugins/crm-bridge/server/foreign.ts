import type { HttpContext, HttpResponse } from '@tillhouse/sdk'

export interface BridgeSettings {
  baseUrl: string
  apiKey?: string
  /** A cashier waits no longer for the foreign system. */
  timeoutMs: number
  terms: string
}

/** Nobody waits for what is told after the sale. */
const TOLD_MS = 20_000

/** The foreign system gave no answer that counts. */
export class NoAnswer extends Error {
  name = 'NoAnswer'
}

export interface ForeignReward {
  id: string
  name: string
  points: number
  coupon: string
}

export interface ForeignMember {
  points: number
  tier: string | null
  rewards: ForeignReward[]
  /** The reward that is held for the sale that was asked about. */
  held: { coupon: string; name: string; points: number } | null
}

export interface Foreign {
  /** Null: the foreign system knows nobody of this id. Throws `NoAnswer`. */
  member(customerId: string, saleId: string | null): Promise<ForeignMember | null>
  find(by: 'card' | 'phone', value: string): Promise<{ customerId: string; name: string } | null>
  /** The status of the answer, where it is one that the contract knows. */
  join(body: object): Promise<'joined' | 'card_taken' | 'not_possible'>
  hold(saleId: string, body: object): Promise<{ status: number; body: unknown }>
  release(saleId: string): Promise<void>
  /** All that it keeps of a customer, as it says it; null for nobody. Throws `NoAnswer`. */
  kept(customerId: string): Promise<unknown>
  /** Forgets a customer; `not_possible` where it has no such call. Throws until it has. */
  erase(customerId: string): Promise<'erased' | 'not_possible'>
  /** Throws until it was taken; the same key is counted once there. */
  tell(key: string, event: object): Promise<void>
}

/** The foreign system, by the REST contract of this plugin's README. */
export function foreignSystem(
  http: HttpContext,
  settings: () => Promise<Partial<BridgeSettings>>
): Foreign {
  async function call(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    { body, key, isTold = false }: { body?: object; key?: string; isTold?: boolean } = {}
  ): Promise<HttpResponse> {
    const { baseUrl, apiKey, timeoutMs = 800 } = await settings()
    if (!baseUrl) throw new NoAnswer('No address is set')
    const headers: Record<string, string> = { accept: 'application/json' }
    if (apiKey) headers.authorization = `Bearer ${apiKey}`
    if (body) headers['content-type'] = 'application/json'
    if (key !== undefined) headers['idempotency-key'] = key
    const url = `${baseUrl.replace(/\/+$/, '')}${path}`
    try {
      return await http.fetch(url, {
        method,
        headers,
        timeoutMs: isTold ? TOLD_MS : timeoutMs,
        ...(body && { body: JSON.stringify(body) }),
      })
    } catch (error) {
      throw new NoAnswer(error instanceof Error ? error.message : String(error))
    }
  }
  const segment = encodeURIComponent

  return {
    async member(customerId, saleId) {
      const query = saleId === null ? '' : `?saleId=${segment(saleId)}`
      const answer = await call('GET', `/members/${segment(customerId)}${query}`)
      if (answer.status === 404) return null
      return readMember(jsonOf(answer))
    },
    async find(by, value) {
      const answer = await call('GET', `/members?${by}=${segment(value)}`)
      if (answer.status === 404) return null
      const { customerId, name } = fields(jsonOf(answer))
      return { customerId: textIn(customerId, 60), name: textIn(name, 200) }
    },
    async join(body) {
      const { status, ok } = await call('POST', '/members', { body })
      if (ok) return 'joined'
      if (status === 409) return 'card_taken'
      if (status === 422) return 'not_possible'
      throw new NoAnswer(`It answered ${status}`)
    },
    async hold(saleId, body) {
      const answer = await call('PUT', `/holds/${segment(saleId)}`, { body })
      if (!answer.ok && answer.status !== 409) throw new NoAnswer(`It answered ${answer.status}`)
      return { status: answer.status, body: parsed(answer) }
    },
    async release(saleId) {
      const { ok, status } = await call('DELETE', `/holds/${segment(saleId)}`)
      if (!ok && status !== 404) throw new NoAnswer(`It answered ${status}`)
    },
    async kept(customerId) {
      const answer = await call('GET', `/members/${segment(customerId)}`, { isTold: true })
      return answer.status === 404 ? null : jsonOf(answer)
    },
    async erase(customerId) {
      const path = `/members/${segment(customerId)}`
      const { ok, status } = await call('DELETE', path, { isTold: true })
      if (ok || status === 404 || status === 410) return 'erased'
      if (status === 405 || status === 501) return 'not_possible'
      throw new NoAnswer(`It answered ${status}`)
    },
    async tell(key, event) {
      const answer = await call('POST', '/events', { body: event, key, isTold: true })
      // A page that says "maintenance" comes with status 200 as well: only the key itself counts.
      const { accepted } = fields(jsonOf(answer))
      if (accepted !== key) throw new NoAnswer(`It did not accept ${key}`)
    },
  }
}

function jsonOf(answer: HttpResponse): unknown {
  if (!answer.ok) throw new NoAnswer(`It answered ${answer.status}`)
  return parsed(answer)
}

function parsed(answer: HttpResponse): unknown {
  try {
    return answer.json()
  } catch {
    throw new NoAnswer('It answered what is no JSON')
  }
}

/** @throws NoAnswer for what no member looks like: points below zero, a half, a text */
export function readMember(value: unknown): ForeignMember {
  const { points, tier = null, rewards = [], held = null } = fields(value)
  if (!Array.isArray(rewards) || rewards.length > 50) throw new NoAnswer('Rewards are no list')
  return {
    points: whole(points, 0),
    tier: tier === null ? null : textIn(tier, 80),
    rewards: rewards.map((one) => {
      const { id, name, points: costs, coupon } = fields(one)
      return {
        id: textIn(id, 80),
        name: textIn(name, 200),
        points: whole(costs, 1),
        coupon: textIn(coupon, 80),
      }
    }),
    held: held === null ? null : readHeld(held),
  }
}

function readHeld(value: unknown): NonNullable<ForeignMember['held']> {
  const { coupon, name, points } = fields(value)
  return { coupon: textIn(coupon, 80), name: textIn(name, 200), points: whole(points, 0) }
}

export function fields(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new NoAnswer('It answered no object')
  return value as Record<string, unknown>
}

export function whole(value: unknown, least: number): number {
  if (!Number.isSafeInteger(value) || (value as number) < least)
    throw new NoAnswer(`It answered ${JSON.stringify(value)} points`)
  return value as number
}

export function textIn(value: unknown, longest: number): string {
  if (typeof value !== 'string' || value === '' || value.length > longest)
    throw new NoAnswer('A text is missing in its answer')
  return value
}
