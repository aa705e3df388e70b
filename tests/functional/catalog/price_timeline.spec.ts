import fc from 'fast-check'
import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { read, transaction } from '#core/sql'
import { cancelComingPrice } from '#app/catalog/prices/cancel_coming_price'
import { changePrice } from '#app/catalog/prices/change_price'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { randomCases } from '#tests/support/long_tier'

const HOUR_MS = 60 * 60_000
const START = Date.parse('2026-11-22T10:00:00.000Z')

type Step =
  | { act: 'change'; waits: number; ahead: number; price: number }
  | { act: 'cancel'; waits: number; which: number }

/** The hour of a step goes on; a change begins then or so many hours later. */
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('change' as const),
      waits: fc.nat({ max: 3 }),
      ahead: fc.nat({ max: 8 }),
      price: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('cancel' as const),
      waits: fc.nat({ max: 3 }),
      which: fc.nat({ max: 5 }),
    }),
  }
)

interface Row {
  id: string
  version: number
  unit_price_minor_e4: number
  valid_from: string
  valid_to: string | null
}

const textAt = (hour: number) =>
  new Date(START + hour * HOUR_MS).toISOString().slice(0, 23).replace('T', ' ')

function readRows(itemId: string): Promise<Row[]> {
  return read<Row>('select * from item_prices where item_id = ? order by version', [itemId])
}

function holdingAt(rows: Row[], hour: number): Row[] {
  const at = textAt(hour)
  return rows.filter((row) => row.valid_from <= at && (row.valid_to === null || row.valid_to > at))
}

/** What a shop would write on paper: from which hour which price. */
class Paper {
  #prices = new Map<number, number>()

  at(hour: number): number | undefined {
    const from = [...this.#prices.keys()].filter((one) => one <= hour)
    return this.#prices.get(Math.max(...from))
  }

  change(hour: number, price: number): void {
    if (this.at(hour) !== price) this.#prices.set(hour, price)
  }

  coming(now: number): number[] {
    return [...this.#prices.keys()].filter((hour) => hour > now).sort((one, other) => one - other)
  }

  cancel(hour: number): void {
    this.#prices.delete(hour)
  }
}

test.group('The prices of an item, whatever is planned and cancelled', (group) => {
  group.each.setup(cleanDatabase)

  async function play(shop: GivenShop, steps: Step[]) {
    const item = shop.items[0]!
    const scope = { itemId: item.id, storeId: shop.store.id, currency: 'NOK', includesTax: true }
    const act = { storeId: shop.store.id, operatorId: null }
    await transaction(async (sql) => {
      await sql.run('delete from item_prices where item_id = ?', [item.id])
    })
    const paper = new Paper()
    let hour = 0
    for (const current of steps) {
      hour += current.waits
      const now = START + hour * HOUR_MS
      clock.now = () => new Date(now)
      if (current.act === 'change') {
        const from = hour + current.ahead
        const validFrom = new Date(START + from * HOUR_MS).toISOString()
        const change = { ...scope, unitPriceMinorE4: current.price, validFrom }
        await transaction((sql) => changePrice(sql, change, act))
        paper.change(from, current.price)
        continue
      }
      const coming = paper.coming(hour)
      const wanted = coming[current.which % Math.max(coming.length, 1)]
      if (wanted === undefined) continue
      const [row] = holdingAt(await readRows(item.id), wanted)
      await transaction((sql) => cancelComingPrice(sql, row!.id, { storeId: shop.store.id }, act))
      paper.cancel(wanted)
    }
    return { rows: await readRows(item.id), paper, lastHour: hour }
  }

  test('exactly one row holds at every moment from the first on, with the price that was meant', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 1 })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
        const { rows, paper, lastHour } = await play(shop, steps)
        for (let hour = 0; hour <= lastHour + 10; hour++) {
          const held = holdingAt(rows, hour).map((row) => Number(row.unit_price_minor_e4))
          const meant = paper.at(hour)
          assert.deepEqual(held, meant === undefined ? [] : [meant], `in hour ${hour}`)
        }
        assert.deepEqual(
          rows.map(({ version }) => Number(version)),
          rows.map((_, index) => index + 1)
        )
      }),
      randomCases(60)
    )
  }).timeout(120_000)
})
