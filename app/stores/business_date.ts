import { DateTime } from 'luxon'

/** The store's business date at an instant: its local day, which begins at the cut-off. */
export function businessDateAt(
  instant: string,
  store: { timeZone: string; dayCutoffMinutes: number }
): string {
  const local = DateTime.fromISO(instant, { zone: store.timeZone })
  const minutes = local.hour * 60 + local.minute
  return (minutes < store.dayCutoffMinutes ? local.minus({ days: 1 }) : local).toISODate() ?? ''
}
