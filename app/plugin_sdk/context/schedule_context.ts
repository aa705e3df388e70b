/** Each on the full minute at the earliest; looked at every 20 seconds. */
export type ScheduleTime =
  | {
      /** Five fields, `30 3 * * *`: minute, hour, day of the month, month, day of the week. */
      cron: string
      /** `Europe/Oslo`; left out: the clock of the first store. */
      timeZone?: string
    }
  | {
      /** 1 to 10,080 (a week), counted from the start of the run before. */
      everyMinutes: number
    }

export interface ScheduledRun {
  /** When it was due, ISO 8601 UTC; null where a person pressed “Run now”. */
  dueAt: string | null
  /** Aborted after 15 minutes, when the plugin is switched off, or when a person cancels. */
  signal: AbortSignal
}

/**
 * Has work done at its time; needs the permission `schedule`. Of several processes that serve a shop
 * one does it, at most once for each time that it is due; what was missed while Tillhouse or the
 * plugin was off is done once. While a run is under way no other begins.
 *
 * A handler that throws or takes longer than 15 minutes is called again after 1, 2, 4 … 60 minutes
 * until it comes through, and the owner sees why. Not before its first time: nothing runs at once.
 *
 * @param name 1 to 40 of a–z, 0–9, `_` and `-`, once per plugin; the owner sees it
 */
export type ScheduleContext = (
  name: string,
  time: ScheduleTime,
  handler: (run: ScheduledRun) => unknown
) => void
