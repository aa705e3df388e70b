import fc from 'fast-check'
import { test } from '@japa/runner'
import {
  choosePrice,
  type ItemPrices,
  type ListPrice,
  type PriceListHead,
  type PriceQuestion,
  SALE_CHANNELS,
  type SaleChannel,
} from '#pricing/choose_price'
import { holdsForAll } from '#tests/support/pricing/property'

const aList = (changes: Partial<PriceListHead> = {}): PriceListHead => ({
  listId: 'club',
  name: 'Club',
  ratePpm: null,
  startsOn: null,
  endsOn: null,
  groupIds: null,
  ...changes,
})
const aPrice = (unitPrice: number, from = 1, listId = 'club'): ListPrice => ({
  listId,
  priceId: `${listId}-${from}`,
  priceVersion: 1,
  fromThousandths: from * 1_000,
  unitPriceMinorE4: unitPrice * 1_000_000,
})
const shelf = (listPrices: ListPrice[] = []): ItemPrices => ({
  unitPriceMinorE4: 100 * 1_000_000,
  priceId: 'shelf',
  priceVersion: 3,
  listPrices,
})
const ask = (changes: Partial<PriceQuestion> = {}): PriceQuestion => ({
  priceLists: [aList()],
  quantityThousandths: 1_000,
  date: '2026-11-22',
  channel: 'register',
  customerId: null,
  customerGroupIds: [],
  ...changes,
})
const unitOf = (prices: ItemPrices, question: PriceQuestion) =>
  choosePrice(prices, question).unitPriceMinorE4 / 1_000_000

test.group('Choosing the base price', () => {
  test('is the price of the shelf where no list has one', ({ assert }) => {
    assert.deepEqual(choosePrice(shelf(), ask()), {
      unitPriceMinorE4: 100_000_000,
      priceId: 'shelf',
      priceVersion: 3,
      source: null,
    })
  })

  test('takes the highest step of quantity that is reached, and falls back below it', ({
    assert,
  }) => {
    const prices = shelf([aPrice(95), aPrice(80, 10), aPrice(70, 100)])
    const unitAt = (pieces: number) => unitOf(prices, ask({ quantityThousandths: pieces * 1_000 }))
    assert.deepEqual([1, 9, 10, 99, 100, -10].map(unitAt), [95, 95, 80, 80, 70, 80])
    const onlyTen = shelf([aPrice(80, 10)])
    assert.equal(unitOf(onlyTen, ask({ quantityThousandths: 9_999 })), 100)
    const { source } = choosePrice(onlyTen, ask({ quantityThousandths: 10_000 }))
    assert.deepInclude(source!, { fromThousandths: 10_000, shelfUnitPriceMinorE4: 100_000_000 })
  })

  test('the lowest step of goods by weight holds below one kilogram too', ({ assert }) => {
    assert.equal(unitOf(shelf([aPrice(95)]), ask({ quantityThousandths: 300 })), 95)
  })

  test('says from which quantity it holds, unless it holds for any', ({ assert }) => {
    const stepAt = (fromThousandths: number) => {
      const prices = shelf([{ ...aPrice(95), fromThousandths }])
      return choosePrice(prices, ask({ quantityThousandths: 2_000 })).source?.fromThousandths
    }
    assert.deepEqual([0, 1_000, 1_001, 2_000].map(stepAt), [null, null, 1_001, 2_000])
  })

  test('takes the step with the lower id where two begin alike, in whatever order they come', ({
    assert,
  }) => {
    const alike = [
      { ...aPrice(80, 10), priceId: 'a' },
      { ...aPrice(70, 10), priceId: 'b' },
      { ...aPrice(95), priceId: '0' },
    ]
    const asked = ask({ quantityThousandths: 10_000 })
    assert.equal(choosePrice(shelf(alike), asked).priceId, 'a')
    assert.equal(choosePrice(shelf(alike.toReversed()), asked).priceId, 'a')
  })

  test('a list of the customer goes before one for everyone, whatever the order and the price', ({
    assert,
  }) => {
    const everyone = aList({ listId: 'all', name: 'Autumn' })
    const staff = aList({ listId: 'staff', groupIds: ['staff'] })
    const prices = shelf([aPrice(60, 1, 'all'), aPrice(90, 1, 'staff')])
    const priceLists = [everyone, staff]
    assert.equal(unitOf(prices, ask({ priceLists, customerGroupIds: ['staff'] })), 90)
    assert.equal(unitOf(prices, ask({ priceLists, customerGroupIds: ['other'] })), 60)
  })

  test('a list of this customer alone goes before those of the customer’s groups', ({ assert }) => {
    const own = aList({ listId: 'own', customerId: 'kari' })
    const staff = aList({ listId: 'staff', groupIds: ['staff'] })
    const prices = shelf([aPrice(60, 1, 'staff'), aPrice(90, 1, 'own')])
    const priceLists = [staff, own]
    const member = { priceLists, customerGroupIds: ['staff'] }
    assert.equal(unitOf(prices, ask({ ...member, customerId: 'kari' })), 90)
    assert.equal(unitOf(prices, ask({ ...member, customerId: 'ola' })), 60)
    assert.equal(unitOf(prices, ask({ priceLists })), 100)
  })

  test('a list of some channels holds in those only', ({ assert }) => {
    const priceLists = [aList({ channels: ['web', 'delivery'] })]
    const unitIn = (channel: SaleChannel) =>
      unitOf(shelf([aPrice(90)]), ask({ priceLists, channel }))
    assert.deepEqual(SALE_CHANNELS.map(unitIn), [100, 100, 90, 90])
  })

  test('of lists alike, the owner’s order decides', ({ assert }) => {
    const priceLists = [aList({ listId: 'first' }), aList({ listId: 'second' })]
    const prices = shelf([aPrice(70, 1, 'second'), aPrice(80, 1, 'first')])
    assert.equal(unitOf(prices, ask({ priceLists })), 80)
  })

  test('a list holds from its first day to its last', ({ assert }) => {
    const priceLists = [aList({ startsOn: '2026-11-20', endsOn: '2026-11-22' })]
    const unitOn = (date: string) => unitOf(shelf([aPrice(90)]), ask({ priceLists, date }))
    assert.deepEqual(
      ['2026-11-19', '2026-11-20', '2026-11-22', '2026-11-23'].map(unitOn),
      [100, 90, 90, 100]
    )
  })

  test('a part of the shelf price is rounded to what shelves show, and names the shelf’s row', ({
    assert,
  }) => {
    const priceLists = [aList({ ratePpm: 850_000 })]
    // 85 % of 9.99 is 8.4915.
    const whole = { ...shelf(), unitPriceMinorE4: 9_990_000 }
    assert.deepInclude(choosePrice(whole, ask({ priceLists })), {
      unitPriceMinorE4: 8_490_000,
      priceId: 'shelf',
      priceVersion: 3,
    })
    // Screws at 0.0035 stay fine.
    const fine = { ...shelf(), unitPriceMinorE4: 3_500 }
    assert.equal(choosePrice(fine, ask({ priceLists })).unitPriceMinorE4, 2_975)
  })

  const lists = fc.uniqueArray(
    fc.record({
      listId: fc.constantFrom('a', 'b', 'c', 'd'),
      name: fc.constant('List'),
      ratePpm: fc.option(fc.integer({ min: 1, max: 2_000_000 }), { nil: null, freq: 3 }),
      startsOn: fc.constantFrom(null, '2026-11-01', '2026-12-01'),
      endsOn: fc.constantFrom(null, '2026-11-21', '2026-12-31'),
      groupIds: fc.constantFrom(null, ['x'], ['x', 'y'], []),
      customerId: fc.constantFrom(undefined, undefined, 'kari', 'ola'),
      channels: fc.constantFrom<SaleChannel[] | undefined>(undefined, ['register'], ['web']),
    }),
    { selector: ({ listId }) => listId, maxLength: 4 }
  )
  const steps = fc.uniqueArray(
    fc
      .record({
        listId: fc.constantFrom('a', 'b', 'c', 'd'),
        from: fc.constantFrom(1, 2, 6, 10),
        price: fc.integer({ min: 0, max: 200 }),
      })
      .map(({ listId, from, price }) => aPrice(price, from, listId)),
    { selector: ({ priceId }) => priceId, maxLength: 12 }
  )
  const question = fc.record({
    priceLists: lists,
    quantityThousandths: fc.integer({ min: -12_000, max: 12_000 }),
    date: fc.constant('2026-11-22'),
    channel: fc.constantFrom(...SALE_CHANNELS),
    customerId: fc.constantFrom(null, 'kari'),
    customerGroupIds: fc.subarray(['x', 'y']),
  })

  test('the order in which prices come does not matter', ({ assert }) => {
    const mixed = steps.chain((prices) =>
      fc.tuple(fc.constant(prices), fc.shuffledSubarray(prices, { minLength: prices.length }))
    )
    holdsForAll(fc.tuple(mixed, question), ([[prices, shuffled], asked]) => {
      assert.deepEqual(choosePrice(shelf(shuffled), asked), choosePrice(shelf(prices), asked))
    })
  })

  test('what is chosen is always one of the prices asked about, or a part of the shelf’s', ({
    assert,
  }) => {
    holdsForAll(fc.tuple(steps, question), ([prices, asked]) => {
      const { source, priceId } = choosePrice(shelf(prices), asked)
      const list = asked.priceLists.find(({ listId }) => listId === source?.listId)
      if (source === null || source.ratePpm !== null) assert.equal(priceId, 'shelf')
      else
        assert.include(
          prices.map((price) => price.priceId),
          priceId
        )
      if (source === null) return
      const isMeant = list!.customerId
        ? list!.customerId === asked.customerId
        : (list!.groupIds?.some((id) => asked.customerGroupIds.includes(id)) ?? true)
      assert.isTrue(list!.channels?.includes(asked.channel) ?? true)
      assert.isTrue(isMeant)
    })
  })
})
