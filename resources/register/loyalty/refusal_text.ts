import type { JoinRefusal, LoyaltyRefusal } from '#app/plugin_sdk/providers/loyalty'

const KNOWN: Readonly<Record<JoinRefusal | LoyaltyRefusal, true>> = {
  not_offered: true,
  not_member: true,
  too_few_points: true,
  already_used: true,
  unreachable: true,
  not_a_day: true,
  card_taken: true,
  not_possible: true,
}

/** Why the club did not do what it was asked, in short words; no answer at all is one of them. */
export function refusalText(t: (key: string) => string, body: unknown): string {
  const { reason } = (body ?? {}) as { reason?: unknown }
  const isKnown = typeof reason === 'string' && Object.hasOwn(KNOWN, reason)
  return t(`loyalty.refused.${isKnown ? reason : 'unreachable'}`)
}
