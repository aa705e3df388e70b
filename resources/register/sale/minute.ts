import { shallowRef } from 'vue'
import { momentAt } from '#app/documents/business_date'

const LOOK_EVERY_MS = 1_000

/** The minute on the wall of the store, so that what begins or ends in it does so by itself. */
export function createMinute(now: () => string, timeZone: () => string) {
  const moment = shallowRef(momentAt(now(), timeZone()))

  function look(): void {
    const next = momentAt(now(), timeZone())
    const { date, time } = moment.value
    if (next.time !== time || next.date !== date) moment.value = next
  }

  return {
    moment,
    /** Keeps looking; answers how to stop it. */
    start(): () => void {
      const timer = setInterval(look, LOOK_EVERY_MS)
      return () => clearInterval(timer)
    },
  }
}
