import { AsyncLocalStorage } from 'node:async_hooks'
import { flightRecorder, type Attribution } from '#app/plugin_kernel/watchdog/flight_recorder'

const running = new AsyncLocalStorage<Attribution>()

/**
 * Runs a plugin's code so that whatever comes of it is known to be its own: a timer that throws an
 * hour later, a promise that nobody waits for, a loop that never ends.
 */
export function runAs<Value>(attribution: Attribution, work: () => Value): Value {
  return flightRecorder.record(attribution, () => running.run(attribution, work))
}

export function currentAttribution(): Attribution | null {
  return running.getStore() ?? null
}
