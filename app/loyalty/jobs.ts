import { nextByInterval, onSchedule } from '#core/schedule'
import { forgetOldReservations } from '#app/loyalty/reservations'

const DAY_MS = 86_400_000

onSchedule('loyalty.reservations', { next: nextByInterval(DAY_MS), run: forgetOldReservations })
