import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { PluginHours } from '#app/plugin_kernel/health/plugin_hours'
import { PluginLog } from '#app/plugin_kernel/health/plugin_log'

const HOUR_MS = 3_600_000
const NOON = Date.parse('2026-11-22T12:10:00.000Z')

test.group('How a plugin did hour by hour', (group) => {
  let nowMs = NOON
  group.each.setup(() => {
    const { now } = clock
    nowMs = NOON
    clock.now = () => new Date(nowMs)
    return () => {
      clock.now = now
    }
  })

  test('is told for the last 24 hours, and of nobody who was not called', ({ assert }) => {
    const hours = new PluginHours()
    assert.isNull(hours.read('acme'))
    hours.called('acme', 1)
    for (let times = 0; times < 20; times++) hours.called('acme', 3)
    hours.failed('acme')
    nowMs += 2 * HOUR_MS
    hours.called('acme', 40)
    const read = hours.read('acme')!
    assert.lengthOf(read, 24)
    assert.deepEqual(read.slice(-3), [
      { at: '2026-11-22T12:00:00.000Z', calls: 21, failures: 1, p95Ms: 3 },
      { at: '2026-11-22T13:00:00.000Z', calls: 0, failures: 0, p95Ms: null },
      { at: '2026-11-22T14:00:00.000Z', calls: 1, failures: 0, p95Ms: 40 },
    ])
    assert.isNull(hours.read('other'))
    nowMs += 24 * HOUR_MS
    assert.isNull(hours.read('acme'))
  })

  test('its log is a ring of 200 lines, the newest first', ({ assert }) => {
    const log = new PluginLog()
    for (let number = 1; number <= 250; number++) log.write('acme', 'info', `line ${number}`)
    log.write('other', 'error', 'x'.repeat(5_000))
    const lines = log.read('acme')
    assert.lengthOf(lines, 200)
    assert.deepEqual([lines[0]!.message, lines.at(-1)!.message], ['line 250', 'line 51'])
    assert.lengthOf(log.read('other')[0]!.message, 1_000)
    assert.deepEqual(log.read('nobody'), [])
  })
})
