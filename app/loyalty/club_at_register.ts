import { hooks } from '#app/hooks/hook_port'
import type { ProviderAnswer } from '#app/hooks/provider_port'
import { holderOf, noteHeldPoints, noteReservation } from '#app/loyalty/reservations'
import type {
  JoinRefusal,
  LoyaltyCard,
  LoyaltyJoining,
  LoyaltyRefusal,
} from '#app/plugin_sdk/providers/loyalty'

/** What a register shows beside a sale; `silent` where the club gave no answer. */
export type CardAnswer =
  | { club: null; state: 'none'; card: null }
  | { club: string; state: 'silent'; card: null }
  | { club: string; state: 'there'; card: LoyaltyCard }

export async function cardAt(
  storeId: string,
  customerId: string | null,
  saleId: string | null
): Promise<CardAnswer> {
  const answer = await hooks.askProvider(
    { contract: 'loyalty', method: 'card', storeId },
    { storeId, customerId, saleId }
  )
  if (answer.ok) return { club: hooks.nameOf(answer.pluginId), state: 'there', card: answer.answer }
  if (answer.pluginId === null) return { club: null, state: 'none', card: null }
  return { club: hooks.nameOf(answer.pluginId), state: 'silent', card: null }
}

export async function findMember(storeId: string, by: 'card' | 'phone', value: string) {
  const place = { contract: 'loyalty', method: 'find', storeId } as const
  const answer = await hooks.askProvider(place, { storeId, by, value })
  return answer.ok ? answer.answer : null
}

type Answer<Done, Reason> = ({ ok: true } & Done) | { ok: false; reason: Reason | 'unreachable' }

export async function joinAt(joining: LoyaltyJoining): Promise<Answer<object, JoinRefusal>> {
  const { storeId } = joining
  return plain(await hooks.askProvider({ contract: 'loyalty', method: 'join', storeId }, joining))
}

export interface Reserving {
  storeId: string
  saleId: string
  customerId: string
  rewardId: string | null
  /** So many points for an amount, of at most what is to be paid. */
  spend?: { points: number; mostMinor: number } | null
}

/** Has the points of a reward held for a sale. No answer in time means: not with points. */
export async function reserveAt(
  reserving: Reserving
): Promise<
  Answer<{ coupon: string | null; points: number; amountMinor?: number }, LoyaltyRefusal>
> {
  const { storeId, saleId } = reserving
  const pluginId = await hooks.providerOf('loyalty', storeId)
  if (pluginId === null) return { ok: false, reason: 'not_offered' }
  await noteReservation(saleId, pluginId)
  const place = { contract: 'loyalty', method: 'reserve', storeId, pluginId } as const
  const answer = plain(await hooks.askProvider(place, reserving))
  if (answer.ok && answer.amountMinor !== undefined) {
    const { points, amountMinor } = answer
    await noteHeldPoints(saleId, { points, amountMinor })
  }
  return answer
}

/** Gives held points back, by whoever holds them. */
export async function releaseAt(storeId: string, saleId: string): Promise<boolean> {
  const pluginId = await holderOf(saleId)
  if (pluginId === null) return true
  const place = { contract: 'loyalty', method: 'release', storeId, pluginId } as const
  await noteHeldPoints(saleId, null)
  return (await hooks.askProvider(place, { storeId, saleId })).ok
}

function plain<Given>(answer: ProviderAnswer<Given>): Given | { ok: false; reason: 'unreachable' } {
  return answer.ok ? answer.answer : { ok: false, reason: 'unreachable' }
}
