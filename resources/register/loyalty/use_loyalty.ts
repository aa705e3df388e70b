import { ref, shallowRef, watch } from 'vue'
import type { CardAnswer } from '#app/loyalty/club_at_register'
import { useRealtime } from '~/composables/use_realtime'
import { useRegister } from '#resources/register/register_context'

/** `away`: the server is not reached, and the card is what it said before. */
export type LoyaltyState = 'none' | 'loading' | 'silent' | 'there' | 'away'

/** What the store's club says of a customer; looked up again when the owner puts another in its place. */
export function useLoyalty(customerId: () => string | null, saleId: () => string | null) {
  const register = useRegister()
  const answer = shallowRef<CardAnswer | null>(null)
  const state = ref<LoyaltyState>('none')
  let asked = 0

  async function load(): Promise<void> {
    const turn = ++asked
    const [id, sale] = [customerId(), saleId()]
    if (id === null) {
      state.value = 'none'
      answer.value = null
      return
    }
    if (!answer.value) state.value = 'loading'
    const query = sale === null ? '' : `?saleId=${sale}`
    const path = `/api/loyalty/members/${id}${query}`
    const given = await register.api<CardAnswer>('GET', path)
    // The customer was changed meanwhile.
    if (turn !== asked) return
    if (given.status === 0 && answer.value) {
      state.value = 'away'
      return
    }
    answer.value = given.ok ? given.body : null
    state.value = given.ok ? given.body.state : 'silent'
  }

  watch(
    [customerId, saleId],
    ([id], before) => {
      if (id !== before[0]) answer.value = null
      void load()
    },
    { immediate: true }
  )
  useRealtime({ 'plugins.changed': () => void load(), 'connect': () => void load() })
  return { answer, state, load }
}
