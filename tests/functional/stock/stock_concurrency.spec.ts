import { test } from '@japa/runner'
import { nowIso } from '#core/clock'
import { newId } from '#core/ids'
import { transaction } from '#core/sql'
import { holdStock } from '#app/stock/hold_stock'
import { moveStock, type StockMove, type StockMoves } from '#app/stock/move_stock'
import { releaseHolds } from '#app/stock/release_holds'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenStock, type GivenStock } from '#tests/support/stock/given_stock'
import { readLedger, type LedgerRow } from '#tests/support/stock/ledger'

const PIECE = 1000
const ITEMS = 20
const EACH = 15
const ATTEMPTS = 200

function order(
  stock: GivenStock,
  moves: StockMove[],
  whenShort: StockMoves['whenShort']
): StockMoves {
  return {
    storeId: stock.storeId,
    moves,
    kind: 'sale',
    sourceId: newId(),
    operatorId: null,
    occurredAt: nowIso(),
    whenShort,
  }
}

/** Five different items per attempt, in an order of its own: the worst case for deadlocks. */
function basket(stock: GivenStock, attempt: number): string[] {
  return Array.from({ length: 5 }, (_, index) => stock.itemIds[(attempt * 7 + index * 13) % ITEMS]!)
}

async function givenFilledStock(): Promise<GivenStock> {
  const stock = await givenStock({ items: ITEMS })
  const moves = stock.itemIds.map((itemId) => ({ itemId, quantityThousandths: EACH * PIECE }))
  await transaction((sql) => moveStock(sql, order(stock, moves, 'refuse')))
  return stock
}

function piecesOf(ledger: LedgerRow[]): number {
  return ledger.reduce((sum, level) => sum + level.onHandThousandths, 0) / PIECE
}

test.group('Many tills at once', (group) => {
  group.each.setup(cleanDatabase)
  group.each.timeout(60_000)

  test('never take more than there is, and the levels equal the ledger', async ({ assert }) => {
    const stock = await givenFilledStock()
    const answers = await Promise.all(
      Array.from({ length: ATTEMPTS }, (_, attempt) => {
        const moves = basket(stock, attempt).map((itemId) => ({
          itemId,
          quantityThousandths: -PIECE,
        }))
        return transaction((sql) => moveStock(sql, order(stock, moves, 'refuse')))
      })
    )
    const sold = answers.filter((answer) => answer.ok).length
    const ledger = await readLedger(stock.locationId)
    for (const level of ledger) {
      assert.equal(level.onHandThousandths, level.movedThousandths)
      assert.isAtLeast(level.onHandThousandths, 0)
    }
    assert.equal(piecesOf(ledger), ITEMS * EACH - 5 * sold)
    const soldOut = new Set(
      ledger.filter((level) => level.onHandThousandths === 0).map((level) => level.itemId)
    )
    for (const [attempt, answer] of answers.entries()) {
      const wanted = basket(stock, attempt)
      if (!answer.ok)
        assert.isTrue(
          wanted.some((itemId) => soldOut.has(itemId)),
          'refused for a reason'
        )
    }
  })

  test('never hold more than there is, and completing leaves neither hold nor debt', async ({
    assert,
  }) => {
    const stock = await givenFilledStock()
    const expiresAt = '2999-01-01T00:00:00.000Z'
    const completed = await Promise.all(
      Array.from({ length: ATTEMPTS }, async (_, attempt) => {
        const clearanceId = newId()
        const needs = basket(stock, attempt).map((itemId) => ({
          itemId,
          quantityThousandths: PIECE,
        }))
        const held = await transaction((sql) =>
          holdStock(sql, { clearanceId, storeId: stock.storeId, needs, expiresAt })
        )
        if (!held.ok) return false
        const moves = needs.map(({ itemId }) => ({ itemId, quantityThousandths: -PIECE }))
        await transaction(async (sql) => {
          await releaseHolds(sql, [clearanceId])
          await moveStock(sql, order(stock, moves, 'allow'))
        })
        return true
      })
    )
    const ledger = await readLedger(stock.locationId)
    assert.equal(piecesOf(ledger), ITEMS * EACH - 5 * completed.filter(Boolean).length)
    for (const level of ledger) {
      assert.equal(level.heldThousandths, 0)
      assert.equal(level.onHandThousandths, level.movedThousandths)
      assert.isAtLeast(level.onHandThousandths, 0)
    }
  })

  test('make a level only once for an item that never had one', async ({ assert }) => {
    const stock = await givenStock({ items: ITEMS })
    await Promise.all(
      Array.from({ length: 40 }, (_, attempt) => {
        const moves = basket(stock, attempt).map((itemId) => ({
          itemId,
          quantityThousandths: PIECE,
        }))
        return transaction((sql) => moveStock(sql, order(stock, moves, 'allow')))
      })
    )
    const ledger = await readLedger(stock.locationId)
    assert.equal(piecesOf(ledger), 200)
    for (const level of ledger) assert.equal(level.onHandThousandths, level.movedThousandths)
  })
})
