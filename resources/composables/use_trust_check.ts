import { onMounted, shallowRef } from 'vue'

export type TrustAnswer = 'unknown' | 'checking' | 'trusted' | 'untrusted'

const HOUR_MS = 3_600_000
const LONGEST_MS = 8_000

/** Whether this browser gets an answer over HTTPS; it gives no page the reason why it did not. */
export function useTrustCheck(options: { url: string; serverTime: string; onTrust: () => void }) {
  const answer = shallowRef<TrustAnswer>('unknown')
  const hoursOff = shallowRef(0)

  async function check() {
    answer.value = 'checking'
    const isTrusted = await fetch(options.url, {
      cache: 'no-store',
      signal: AbortSignal.timeout(LONGEST_MS),
    }).then(
      ({ ok }) => ok,
      () => false
    )
    answer.value = isTrusted ? 'trusted' : 'untrusted'
    if (isTrusted) options.onTrust()
  }

  onMounted(() => {
    const differenceMs = Math.abs(Date.now() - Date.parse(options.serverTime))
    hoursOff.value = Math.floor(differenceMs / HOUR_MS)
    void check()
  })
  return { answer, hoursOff, check }
}
