import type { Enrolment } from '#app/stores/enrolment'
import type { Register } from '#app/stores/register'

export function toRegister({ id, number, name, settings, archivedAt }: Register) {
  const { printer, mode = 'sell' } = settings
  return { id, number, name, printer, mode, isArchived: archivedAt !== null }
}

/** A device without its key and token. */
export function toEnrolment({ id, series, deviceName, enrolledAt, endedAt, endReason }: Enrolment) {
  return { id, series, deviceName, enrolledAt, endedAt, endReason }
}
