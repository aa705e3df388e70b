import { reply, type PluginContext, type RouteReply, type RouteRequest } from '@tillhouse/sdk'
import type { FieldErrors } from './intake.ts'
import { findOrder } from './find_orders.ts'
import type { PhotoRefused } from './photos.ts'
import type { OrderRow } from './rows.ts'
import type { Words } from './texts.ts'
import type { Staff, Workshop } from './workshop.ts'

/** What the routes share. */
export interface Desk {
  ctx: PluginContext
  shop: Workshop
  wordsIn: (locale: string) => Words
}

/** Reading and printing; writing. */
export const READS = { task: 'customers.view' } as const
export const WRITES = { task: 'customers.edit', body: { type: 'object' } } as const

/** Why something was not done, by the key of a text under `errors`. */
export type Problem =
  'stale' | 'not_allowed' | 'nothing_priced' | 'not_found' | 'already_paid' | PhotoRefused

export function refuse(problem: Problem): RouteReply {
  return reply({ status: problem === 'not_found' ? 404 : 409, body: { problem } })
}

export function refuseFields(errors: FieldErrors): RouteReply {
  return reply({ status: 422, body: { errors } })
}

export function staffOf({ person, storeId }: RouteRequest): Staff {
  return { name: person?.name ?? '', storeId: storeId ?? '' }
}

/** Hands on the work order that the path names, if this store has it. */
export function withOrder(
  { shop }: Desk,
  handle: (order: OrderRow, request: RouteRequest) => Promise<unknown>
) {
  return async (request: RouteRequest) => {
    const order = await findOrder(shop, request.storeId ?? '', request.params.id ?? '')
    return order ? handle(order, request) : refuse('not_found')
  }
}

/** The same for a change: nobody writes over what they have not seen. */
export function withSeenOrder(
  desk: Desk,
  handle: (order: OrderRow, request: RouteRequest) => Promise<unknown>
) {
  return withOrder(desk, async (order, request) => {
    const { revision } = request.body as { revision?: unknown }
    return revision === order.revision ? handle(order, request) : refuse('stale')
  })
}
