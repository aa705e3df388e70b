import { ref, watch, type Ref } from 'vue'
import { usePlugin } from '@tillhouse/sdk/ui'
import type { RegisterCard } from './card'

export type CardState = 'nobody' | 'loading' | 'there' | 'unreachable'

/** The club's card of a customer at the register, looked up again whenever the customer changes. */
export function useCard(customerId: () => string | null, saleId: () => string | null) {
  const { call } = usePlugin()
  const card: Ref<RegisterCard | null> = ref(null)
  const state: Ref<CardState> = ref('nobody')
  let asked = 0

  async function load(): Promise<void> {
    const [id, sale] = [customerId(), saleId()]
    const turn = ++asked
    if (id === null) {
      card.value = null
      state.value = 'nobody'
      return
    }
    if (!card.value) state.value = 'loading'
    const query = sale === null ? '' : `?saleId=${sale}`
    const answer = await call<RegisterCard>('GET', `/members/${id}${query}`)
    // The customer was changed meanwhile.
    if (turn !== asked) return
    card.value = answer.ok ? answer.body : null
    state.value = answer.ok ? 'there' : 'unreachable'
  }

  watch(
    [customerId, saleId],
    ([id], before) => {
      if (id !== before[0]) card.value = null
      void load()
    },
    { immediate: true }
  )
  return { card, state, load }
}
