import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { newId } from '#core/ids'
import { forgetOldReservations, holderOf, noteReservation } from '#app/loyalty/reservations'
import { cleanDatabase } from '#tests/support/clean_database'

const DAY_MS = 86_400_000

test.group('Points that a sale has held', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(() => {
    clock.now = () => new Date()
  })

  test('are remembered for as long as a register may be away, and no longer', async ({
    assert,
  }) => {
    const start = Date.parse('2026-09-01T12:00:00.000Z')
    const at = (days: number) => (clock.now = () => new Date(start + days * DAY_MS))
    const [first, second] = [newId(), newId()]
    at(0)
    await noteReservation(first, 'crm-club')
    at(1)
    await noteReservation(second, 'crm-club')
    at(59)
    await forgetOldReservations()
    assert.deepEqual([await holderOf(first), await holderOf(second)], ['crm-club', 'crm-club'])
    at(60.5)
    await forgetOldReservations()
    assert.deepEqual([await holderOf(first), await holderOf(second)], [null, 'crm-club'])
  })
})
