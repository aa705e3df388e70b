import { shallowRef } from 'vue'
import { usePlugin } from '@tillhouse/sdk/ui'
import type { RegisterMark } from './types.ts'

const FRESH_MS = 60_000
/** One list for all tiles and lines of the register. */
const marks = shallowRef<ReadonlyMap<string, RegisterMark[]>>(new Map())
let askedAt = -Infinity

/** What is marked down now; without the server what was known last. The price is the rule’s own. */
export function useMarks() {
  const { call, locale } = usePlugin()
  async function load() {
    const now = performance.now()
    if (now - askedAt < FRESH_MS) return
    askedAt = now
    const answer = await call<RegisterMark[]>('GET', '/marks')
    if (answer.ok) marks.value = Map.groupBy(answer.body, ({ itemId }) => itemId)
  }
  const percent = (ratePpm: number) =>
    new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 1 }).format(
      -ratePpm / 1_000_000
    )
  void load()
  return { marks, percent }
}
