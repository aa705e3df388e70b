/** Days are texts such as `2026-11-22`; in that form the earlier one is the smaller one. */
const DAY_MS = 86_400_000

export function dayOf(instant: string): string {
  return instant.slice(0, 10)
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isReal(text)
}

export function isOverdue(dueOn: string | null, today: string): boolean {
  return dueOn !== null && dueOn < today
}

/** Until when a finished repair is under warranty, its last day included. */
export function warrantyUntil(closedOn: string, warrantyDays: number): string | null {
  return warrantyDays > 0 ? addDays(closedOn, warrantyDays) : null
}

export function isUnderWarranty(until: string | null, today: string): boolean {
  return until !== null && today <= until
}

function isReal(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00.000Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
