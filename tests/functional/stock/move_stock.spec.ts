import { test } from '@japa/runner'
import { nowIso } from '#core/clock'
import { newId } from '#core/ids'
import { read, transaction } from '#core/sql'
import { holdStock } from '#app/stock/hold_stock'
import { moveStock, type StockMoves } from '#app/stock/move_stock'
import { releaseHolds } from '#app/stock/release_holds'
import { givenStock, type GivenStock } from '#tests/support/stock/given_stock'

const PIECE = 1000

function order(
  stock: GivenStock,
  moves: [number, number][],
  rest: Partial<StockMoves> = {}
): StockMoves {
  return {
    storeId: stock.storeId,
    moves: moves.map(([index, pieces]) => ({
      itemId: stock.itemIds[index]!,
      quantityThousandths: pieces * PIECE,
    })),
    kind: 'correction',
    sourceId: newId(),
    operatorId: null,
    occurredAt: nowIso(),
    whenShort: 'refuse',
    ...rest,
  }
}

async function levelsOf(stock: GivenStock) {
  const rows = await read<{ item_id: string; on_hand: number; held: number }>(
    `select item_id, on_hand_thousandths as on_hand, held_thousandths as held
       from stock_levels where location_id = ?`,
    [stock.locationId]
  )
  const byItem = new Map(rows.map((row) => [row.item_id, row]))
  return stock.itemIds.map((id) => {
    const row = byItem.get(id)
    return row ? [Number(row.on_hand) / PIECE, Number(row.held) / PIECE] : null
  })
}

const soon = () => '2999-01-01T00:00:00.000Z'

test.group('Moving stock', () => {
  test('levels follow the movements, and lines of one item add up', async ({ assert }) => {
    const stock = await givenStock()
    const moved = await transaction((sql) =>
      moveStock(
        sql,
        order(stock, [
          [0, 5],
          [1, 2],
          [0, -1],
        ])
      )
    )
    assert.isTrue(moved.ok)
    assert.deepEqual(await levelsOf(stock), [[4, 0], [2, 0], null])
    const [row] = await read<{ n: number }>(
      'select count(*) as n from stock_movements where location_id = ?',
      [stock.locationId]
    )
    assert.equal(Number(row?.n), 3)
  })

  test('a refused move names what is short and changes nothing', async ({ assert }) => {
    const stock = await givenStock()
    await transaction((sql) =>
      moveStock(
        sql,
        order(stock, [
          [0, 5],
          [1, 2],
        ])
      )
    )
    const moved = await transaction((sql) =>
      moveStock(
        sql,
        order(stock, [
          [0, -5],
          [1, -3],
        ])
      )
    )
    assert.deepEqual(moved, {
      ok: false,
      reason: 'not_enough_stock',
      shortages: [
        { itemId: stock.itemIds[1]!, neededThousandths: 3000, availableThousandths: 2000 },
      ],
    })
    assert.deepEqual(await levelsOf(stock), [[5, 0], [2, 0], null])
  })

  test('a completed sale goes below zero and says so', async ({ assert }) => {
    const stock = await givenStock()
    await transaction((sql) => moveStock(sql, order(stock, [[0, 1]])))
    const moved = await transaction((sql) =>
      moveStock(sql, order(stock, [[0, -3]], { whenShort: 'allow' }))
    )
    assert.isTrue(moved.ok)
    assert.deepEqual(moved.ok && moved.value.belowZero, [
      { itemId: stock.itemIds[0]!, neededThousandths: 3000, availableThousandths: 1000 },
    ])
    assert.deepEqual((await levelsOf(stock))[0], [-2, 0])
  })

  test('an item without stock-keeping leaves no trace', async ({ assert }) => {
    const stock = await givenStock()
    await transaction((sql) =>
      moveStock(sql, {
        ...order(stock, []),
        moves: [{ itemId: stock.untrackedItemId, quantityThousandths: -1000 }],
      })
    )
    const rows = await read('select 1 as n from stock_movements where item_id = ?', [
      stock.untrackedItemId,
    ])
    assert.lengthOf(rows, 0)
  })

  test('the number of statements does not grow with the lines', async ({ assert }) => {
    const counts: number[] = []
    for (const items of [2, 40]) {
      const stock = await givenStock({ items })
      const lines = stock.itemIds.map((_, index) => [index, 1] as [number, number])
      await transaction((sql) => moveStock(sql, order(stock, lines)))
      await transaction(async (sql) => {
        let count = 0
        const counting = {
          ...sql,
          all: <Row extends object>(...call: Parameters<typeof sql.all>) => (
            count++,
            sql.all<Row>(...call)
          ),
          run: (...call: Parameters<typeof sql.run>) => (count++, sql.run(...call)),
        }
        await moveStock(counting, order(stock, lines))
        counts.push(count)
      })
    }
    assert.deepEqual(counts, [counts[0]!, counts[0]!])
    assert.isAtMost(counts[0]!, 6)
  })
})

test.group('Holding stock', () => {
  test('held stock cannot be promised twice, nor moved away', async ({ assert }) => {
    const stock = await givenStock()
    await transaction((sql) => moveStock(sql, order(stock, [[0, 3]])))
    const needs = [{ itemId: stock.itemIds[0]!, quantityThousandths: 2 * PIECE }]
    const hold = (clearanceId: string) =>
      transaction((sql) =>
        holdStock(sql, { clearanceId, storeId: stock.storeId, needs, expiresAt: soon() })
      )
    assert.isTrue((await hold(newId())).ok)
    assert.isFalse((await hold(newId())).ok)
    assert.isFalse((await transaction((sql) => moveStock(sql, order(stock, [[0, -2]])))).ok)
    assert.deepEqual((await levelsOf(stock))[0], [3, 2])
  })

  test('completing releases the hold and takes the goods', async ({ assert }) => {
    const stock = await givenStock()
    await transaction((sql) => moveStock(sql, order(stock, [[0, 3]])))
    const clearanceId = newId()
    const needs = [{ itemId: stock.itemIds[0]!, quantityThousandths: 3 * PIECE }]
    await transaction((sql) =>
      holdStock(sql, { clearanceId, storeId: stock.storeId, needs, expiresAt: soon() })
    )
    await transaction(async (sql) => {
      await releaseHolds(sql, [clearanceId])
      await moveStock(sql, order(stock, [[0, -3]], { whenShort: 'allow' }))
    })
    assert.deepEqual((await levelsOf(stock))[0], [0, 0])
  })

  test('a hold that has run out makes room for the next', async ({ assert }) => {
    const stock = await givenStock()
    await transaction((sql) => moveStock(sql, order(stock, [[0, 1]])))
    const needs = [{ itemId: stock.itemIds[0]!, quantityThousandths: PIECE }]
    const hold = (expiresAt: string) =>
      transaction((sql) =>
        holdStock(sql, { clearanceId: newId(), storeId: stock.storeId, needs, expiresAt })
      )
    assert.isTrue((await hold('2020-01-01T00:00:00.000Z')).ok)
    assert.isTrue((await hold(soon())).ok)
    assert.deepEqual((await levelsOf(stock))[0], [1, 1])
  })

  test('a store that allows negative stock holds nothing', async ({ assert }) => {
    const stock = await givenStock({ allowsNegative: true })
    const needs = [{ itemId: stock.itemIds[0]!, quantityThousandths: PIECE }]
    const held = await transaction((sql) =>
      holdStock(sql, { clearanceId: newId(), storeId: stock.storeId, needs, expiresAt: soon() })
    )
    assert.isTrue(held.ok)
    assert.deepEqual((await levelsOf(stock))[0], null)
  })
})
