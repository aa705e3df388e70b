import { computed, onMounted, shallowRef } from 'vue'
import type { LowestPrices } from '#app/register/lowest_prices'
import { useFormat } from '~/composables/use_format'
import { useRegister } from '../register_context'
import { useCounter } from '../use_counter'

/** As many as the server answers at once. */
const MOST_ITEMS = 100

/**
 * The lowest prices of 30 days of goods on the sale, or of one line, that are reduced for everybody.
 * The server knows them, so that without it there are none.
 */
export function useLowestPrices(lineId?: string) {
  const register = useRegister()
  const { parts } = useCounter()
  const { unitPrice } = useFormat()
  const { minorDigits } = register.store.currency
  const found = shallowRef<LowestPrices>({})
  const names = new Map(
    parts.selling.draft.value.lines
      .filter((line) => !lineId || line.lineId === lineId)
      .flatMap(({ itemId, name }) => (itemId === null ? [] : [[itemId, name] as const]))
  )

  onMounted(async () => {
    if (names.size === 0) return
    const ids = [...names.keys()].slice(0, MOST_ITEMS)
    const asked = new URLSearchParams(ids.map((id) => ['items[]', id]))
    const answer = await register.api<LowestPrices>('GET', `/api/lowest_prices?${asked}`)
    if (answer.ok) found.value = answer.body
  })

  return computed(() =>
    Object.entries(found.value).map(([itemId, lowest]) => ({
      itemId,
      name: names.get(itemId),
      price: unitPrice(lowest, minorDigits),
    }))
  )
}
