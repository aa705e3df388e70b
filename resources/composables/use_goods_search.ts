import { ref, shallowRef, watch } from 'vue'

/** Long enough for a word to be typed, short enough to feel at once. */
const PAUSE_MS = 160

export type GoodsSearch<Item> = ReturnType<typeof useGoodsSearch<Item>>

/** Goods that an address answers with while one types; the newest question alone is answered. */
export function useGoodsSearch<Item>(address: string) {
  const text = ref('')
  const found = shallowRef<Item[]>([])
  const isLooking = ref(false)
  let pause: ReturnType<typeof setTimeout> | undefined
  let latest: AbortController | undefined

  watch(text, (typed) => {
    clearTimeout(pause)
    latest?.abort()
    if (typed.trim() === '') found.value = []
    else pause = setTimeout(() => void look(typed.trim()), PAUSE_MS)
  })

  async function look(q: string) {
    latest = new AbortController()
    isLooking.value = true
    try {
      const answer = await fetch(`${address}?q=${encodeURIComponent(q)}`, {
        headers: { accept: 'application/json' },
        signal: latest.signal,
      })
      found.value = answer.ok ? ((await answer.json()) as { items: Item[] }).items : []
    } catch (error) {
      // A newer question has taken this one's place, or the server is away: nothing is found.
      if ((error as Error).name !== 'AbortError') found.value = []
    } finally {
      isLooking.value = false
    }
  }

  function clear() {
    text.value = ''
    found.value = []
  }

  return { text, found, isLooking, clear }
}
