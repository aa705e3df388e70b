import { onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import type { PriceCheck } from '#app/register/price_check'
import { listenForScans } from '../scan/listen_for_scans'

/** So long a price stays on the screen before the next customer comes. */
const SHOWN_MS = 15_000

/** What a customer scanned last; after a while the screen is calm again. */
export function usePriceChecker(onCalm: () => void) {
  const check = shallowRef<PriceCheck | null>(null)
  const problem = ref<'unknown' | 'unreachable' | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  async function look(code: string) {
    const turn = ++asked
    const answer = await ask(code)
    // A slow answer must not replace that of a later scan.
    if (turn !== asked) return
    check.value = typeof answer === 'string' ? null : answer
    problem.value = typeof answer === 'string' ? answer : null
    clearTimeout(timer)
    timer = setTimeout(calm, SHOWN_MS)
  }

  function calm() {
    clearTimeout(timer)
    check.value = null
    problem.value = null
    onCalm()
  }

  let stop = () => {}
  onMounted(() => {
    stop = listenForScans(
      ({ code }) => void look(code),
      () => {}
    )
  })
  onBeforeUnmount(() => {
    stop()
    clearTimeout(timer)
  })
  return { check, problem, look, calm }
}

async function ask(code: string): Promise<PriceCheck | 'unknown' | 'unreachable'> {
  try {
    const response = await fetch(`/api/price_checks?code=${encodeURIComponent(code)}`, {
      headers: { accept: 'application/json' },
    })
    if (response.status === 404 || response.status === 422) return 'unknown'
    return response.ok ? ((await response.json()) as PriceCheck) : 'unreachable'
  } catch {
    return 'unreachable'
  }
}
