import { ref } from 'vue'
import { usePlugin } from '@tillhouse/sdk/ui'
import type { FieldErrors } from './types.ts'

/** Talks to the plugin's server half and says in words what was refused. */
export function useDesk() {
  const { t, call, money, locale } = usePlugin()
  const problem = ref('')
  const errors = ref<FieldErrors>({})
  const isBusy = ref(false)

  async function send<Body = unknown>(
    method: string,
    path: string,
    body?: object
  ): Promise<Body | null> {
    isBusy.value = true
    problem.value = ''
    errors.value = {}
    const answer = await call<Body>(method, path, body)
    isBusy.value = false
    // Something, so that an empty answer is not taken for a refusal.
    if (answer.ok) return answer.body ?? ({} as Body)
    const refused = (answer.body ?? {}) as { problem?: string; errors?: FieldErrors }
    if (refused.errors && !Array.isArray(refused.errors)) {
      const words = Object.entries(refused.errors).map(([field, key]) => [
        field,
        t(`errors.${key}`),
      ])
      errors.value = Object.fromEntries(words)
    } else problem.value = t(`errors.${refused.problem ?? 'failed'}`)
    return null
  }

  function showDay(day: string | null): string {
    if (!day) return ''
    const format = new Intl.DateTimeFormat(locale(), {
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    })
    return format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`))
  }

  function showTime(instant: string): string {
    const format = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' })
    return format.format(new Date(instant))
  }

  return { t, money, locale, send, showDay, showTime, problem, errors, isBusy }
}

const HOME = '/p/work-orders'
/** Where the pages of the plugin are. */
export const pages = {
  board: HOME,
  calendar: `${HOME}/calendar`,
  all: `${HOME}/all`,
  new: `${HOME}/new`,
  order: (id: string) => `${HOME}/orders/${id}`,
}
export const paper = (id: string, kind: 'ticket' | 'label') =>
  `/plugins/api/work-orders/orders/${id}/${kind}`
