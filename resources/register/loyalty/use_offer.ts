import { shallowRef } from 'vue'
import type { CardAnswer } from '#app/loyalty/club_at_register'
import type { LoyaltyCard } from '#app/plugin_sdk/providers/loyalty'
import { useRealtime } from '~/composables/use_realtime'
import { useRegister } from '#resources/register/register_context'

/** What the store's club offers somebody who is not known yet; null where there is none. */
export function useOffer() {
  const register = useRegister()
  const offer = shallowRef<(LoyaltyCard & { club: string }) | null>(null)

  async function load(): Promise<void> {
    const answer = await register.api<CardAnswer>('GET', '/api/loyalty/offer')
    if (answer.status === 0) return
    const { card = null, club } = answer.ok ? answer.body : { club: null }
    offer.value = card?.canJoin && club !== null ? { ...card, club } : null
  }

  void load()
  useRealtime({ 'plugins.changed': () => void load(), 'connect': () => void load() })
  return offer
}
