import fc from 'fast-check'
import { test } from '@japa/runner'
import type { DatedListPrice, SaleItem, SaleItemPrice } from '#app/catalog/load_sale_items'
import { basePriceOf, type PriceOccasion } from '#app/sales/acceptance/base_prices'
import { choosePrice, type PriceListHead } from '#pricing/choose_price'
import { holdsForAll } from '#tests/support/pricing/property'

const at = (hour: number) => `2026-11-22T${String(hour).padStart(2, '0')}:00:00.000Z`

/** One price after the other from the first hour on, changing at some of the hours. */
const history = fc
  .uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 3 })
  .chain((hours) =>
    fc.tuple(
      fc.constant([0, ...hours].sort((one, other) => one - other)),
      fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 4, maxLength: 4 })
    )
  )
  .map(([hours, prices]) =>
    hours.map((hour, index) => ({
      validFrom: at(hour),
      validTo: hours[index + 1] === undefined ? null : at(hours[index + 1]!),
      unitPriceMinorE4: prices[index]! * 10_000,
      version: index + 1,
    }))
  )

const listRows = fc
  .array(
    fc.record({
      listId: fc.constantFrom('club', 'all', 'own'),
      from: fc.constantFrom(1, 5, 10),
      rows: history,
    }),
    { maxLength: 3 }
  )
  .map((scopes) =>
    [...new Map(scopes.map((scope) => [`${scope.listId} ${scope.from}`, scope])).values()].flatMap(
      ({ listId, from, rows }): DatedListPrice[] =>
        rows.map(({ version, ...row }) => ({
          ...row,
          listId,
          priceId: `${listId}-${from}-${version}`,
          priceVersion: version,
          fromThousandths: from * 1_000,
        }))
    )
  )

const priceLists: PriceListHead[] = [
  { listId: 'all', name: 'All', ratePpm: null, startsOn: null, endsOn: null, groupIds: null },
  { listId: 'club', name: 'Club', ratePpm: null, startsOn: null, endsOn: null, groupIds: ['club'] },
  {
    ...{ listId: 'own', name: 'Own', ratePpm: null, startsOn: null, endsOn: null, groupIds: null },
    customerId: 'kari',
    channels: ['register'],
  },
]

const holds = (hour: number) => (row: { validFrom: string; validTo: string | null }) =>
  row.validFrom <= at(hour) && (row.validTo === null || row.validTo > at(hour))

function itemWith(prices: SaleItemPrice[], listPrices: DatedListPrice[]): SaleItem {
  return {
    itemId: 'tea',
    name: 'Tea',
    kind: 'goods',
    isSellable: true,
    isArchived: false,
    departmentId: null,
    taxCategoryId: 'standard',
    unitCostMinorE4: null,
    minimumNetUnitPriceMinorE4: null,
    isOpenPrice: false,
    tracksStock: true,
    minimumAge: null,
    saleHours: null,
    tags: [],
    components: [],
    prices,
    listPrices,
  } as SaleItem
}

test.group('The base price on the server', () => {
  test('is the register’s, at whatever moment of the sale the goods were rung up', ({ assert }) => {
    const sale = fc.record({
      shelf: history,
      listPrices: listRows,
      hours: fc
        .uniqueArray(fc.integer({ min: 0, max: 23 }), { minLength: 3, maxLength: 3 })
        .map((hours) => hours.sort((one, other) => one - other)),
      pieces: fc.integer({ min: 1, max: 12 }),
      customer: fc.record({
        channel: fc.constantFrom('register', 'web'),
        customerId: fc.constantFrom(null, 'kari'),
        customerGroupIds: fc.constantFrom([], ['club']),
      }),
    })
    holdsForAll(sale, ({ shelf, listPrices, hours, pieces, customer }) => {
      const [from, rungUp, to] = hours as [number, number, number]
      const prices = shelf.map((row): SaleItemPrice => ({
        ...row,
        priceId: `shelf-${row.version}`,
        storeId: null,
      }))
      const question = {
        priceLists,
        date: '2026-11-22',
        ...customer,
        quantityThousandths: pieces * 1_000,
      }
      const { unitPriceMinorE4, priceId, version } = prices.find(holds(rungUp))!
      const register = choosePrice(
        {
          unitPriceMinorE4,
          priceId,
          priceVersion: version,
          listPrices: listPrices.filter(holds(rungUp)),
        },
        question
      )
      const overlaps = (row: { validFrom: string; validTo: string | null }) =>
        row.validFrom <= at(to) && (row.validTo === null || row.validTo > at(from))
      const item = itemWith(prices.filter(overlaps), listPrices.filter(overlaps))
      const line = { ...register, quantityThousandths: pieces * 1_000 }
      const occasion: PriceOccasion = { ...question, from: at(from) }
      const { source, ...chosen } = basePriceOf(item, line, occasion)!
      assert.deepEqual(chosen, {
        unitPriceMinorE4: register.unitPriceMinorE4,
        priceId: register.priceId,
        priceVersion: register.priceVersion,
      })
      assert.equal(source?.listId, register.source?.listId)
    })
  })

  test('is not that of a row that the line names and that does not decide', ({ assert }) => {
    const shelf = { priceId: 'shelf', version: 1, storeId: null, unitPriceMinorE4: 100_0000 }
    const held = { validFrom: at(0), validTo: null }
    const step = { listId: 'all', priceId: 'ten', priceVersion: 1, fromThousandths: 10_000 }
    const item = itemWith(
      [{ ...shelf, ...held }],
      [{ ...step, ...held, unitPriceMinorE4: 80_0000 }]
    )
    const occasion: PriceOccasion = {
      ...{ priceLists, date: '2026-11-22', from: at(8) },
      ...{ channel: 'register', customerId: null, customerGroupIds: [] },
    }
    const asked = (priceId: string, pieces: number) =>
      basePriceOf(
        item,
        { priceId, priceVersion: 1, quantityThousandths: pieces * 1_000 },
        occasion
      )!.priceId
    assert.equal(asked('ten', 9), 'shelf')
    assert.equal(asked('shelf', 10), 'ten')
  })
})
