import { defineComponent, onMounted, ref, shallowRef } from 'vue'
import { usePlugin } from '@tillhouse/sdk/ui'

/** What was scanned on the register's own screen, for the page that opens. */
export const scanned = shallowRef<string | null>(null)

const MOST_DIGITS = 6

/** Whether a code stands on a label or ticket: the shop's letters and a number. */
export function isTicket(code: string, letters: string): boolean {
  const text = code.trim().toUpperCase()
  if (!text.startsWith(letters.toUpperCase())) return false
  const digits = text.slice(letters.length)
  return /^\d{1,9}$/.test(digits) && (letters !== '' || digits.length <= MOST_DIGITS)
}

/** Hears the codes that nothing in the shop knows, and shows the repair of one that is a ticket's. */
export const TicketScans = defineComponent({
  setup() {
    const { call, onScan, openPage } = usePlugin()
    const letters = ref<string | null>(null)
    onScan((code) => {
      if (letters.value === null || !isTicket(code, letters.value)) return false
      scanned.value = code
      openPage('register')
      return true
    })
    onMounted(async () => {
      const answer = await call<{ numberPrefix: string }>('GET', '/register/letters')
      if (answer.ok) letters.value = answer.body.numberPrefix
    })
    return () => null
  },
})
