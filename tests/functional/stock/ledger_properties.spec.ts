import fc from 'fast-check'
import { test } from '@japa/runner'
import { nowIso } from '#core/clock'
import { newId } from '#core/ids'
import { transaction } from '#core/sql'
import { holdStock } from '#app/stock/hold_stock'
import { moveStock } from '#app/stock/move_stock'
import { releaseHolds } from '#app/stock/release_holds'
import { cleanDatabase } from '#tests/support/clean_database'
import { randomCases } from '#tests/support/long_tier'
import { givenStock } from '#tests/support/stock/given_stock'
import { readLedger } from '#tests/support/stock/ledger'

const ITEMS = 4

const lines = fc.array(
  fc.record({
    item: fc.integer({ min: 0, max: ITEMS - 1 }),
    quantityThousandths: fc.integer({ min: -5_000, max: 5_000 }),
  }),
  { maxLength: 6 }
)
const step = fc.oneof(
  fc.record({ act: fc.constant('move' as const), lines }),
  fc.record({ act: fc.constant('hold' as const), lines }),
  fc.record({ act: fc.constant('release' as const), which: fc.nat({ max: 9 }) })
)

test.group('The stock ledger, whatever happens', (group) => {
  group.each.setup(cleanDatabase)

  test('levels are the sum of movements, holds the sum of promises, and nothing refused is missing', async ({
    assert,
  }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const stock = await givenStock({ items: ITEMS })
        const expected = new Map<string, number>()
        const holds: { id: string; needs: Map<string, number> }[] = []
        for (const current of steps) {
          if (current.act === 'release') {
            const [hold] = holds.splice(current.which % Math.max(holds.length, 1), 1)
            if (hold) await transaction((sql) => releaseHolds(sql, [hold.id]))
            continue
          }
          const rows = current.lines.map((line) => ({ ...line, itemId: stock.itemIds[line.item]! }))
          if (current.act === 'move') {
            const moved = await transaction((sql) =>
              moveStock(sql, {
                storeId: stock.storeId,
                moves: rows,
                kind: 'correction',
                sourceId: null,
                operatorId: null,
                occurredAt: nowIso(),
                whenShort: 'refuse',
              })
            )
            if (moved.ok) for (const row of rows) add(expected, row.itemId, row.quantityThousandths)
          } else {
            const id = newId()
            const held = await transaction((sql) =>
              holdStock(sql, {
                clearanceId: id,
                storeId: stock.storeId,
                needs: rows,
                expiresAt: '2999-01-01T00:00:00.000Z',
              })
            )
            const needs = new Map<string, number>()
            for (const row of rows) add(needs, row.itemId, row.quantityThousandths)
            if (held.ok) holds.push({ id, needs })
          }
        }
        for (const level of await readLedger(stock.locationId)) {
          const held = holds.reduce(
            (sum, hold) => sum + Math.max(hold.needs.get(level.itemId) ?? 0, 0),
            0
          )
          assert.equal(level.onHandThousandths, level.movedThousandths)
          assert.equal(level.onHandThousandths, expected.get(level.itemId) ?? 0)
          assert.equal(level.heldThousandths, held)
          assert.isAtLeast(level.onHandThousandths, level.heldThousandths)
        }
      }),
      randomCases(40)
    )
  })
})

function add(sums: Map<string, number>, key: string, amount: number) {
  sums.set(key, (sums.get(key) ?? 0) + amount)
}
