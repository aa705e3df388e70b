import fc from 'fast-check'
import { test } from '@japa/runner'
import { layersOf } from '#app/plugin_kernel/views/stock_layers'

const receipt = fc.record({
  receivedAt: fc.constant('2026-01-01T00:00:00.000Z'),
  quantityThousandths: fc.integer({ min: 1, max: 50_000 }),
  unitCostMinorE4: fc.constant(null),
})

test.group('What is left of deliveries', () => {
  test('is the newest of them, the oldest first', ({ assert }) => {
    const receipts = [
      { receivedAt: '2026-03-03', quantityThousandths: 5_000, unitCostMinorE4: 30 },
      { receivedAt: '2026-02-02', quantityThousandths: 5_000, unitCostMinorE4: 20 },
      { receivedAt: '2026-01-01', quantityThousandths: 5_000, unitCostMinorE4: 10 },
    ]
    assert.deepEqual(layersOf(7_000, receipts), [
      { receivedAt: '2026-02-02', quantityThousandths: 2_000, unitCostMinorE4: 20 },
      { receivedAt: '2026-03-03', quantityThousandths: 5_000, unitCostMinorE4: 30 },
    ])
    assert.deepEqual(layersOf(16_000, receipts)[0], {
      receivedAt: null,
      quantityThousandths: 1_000,
      unitCostMinorE4: null,
    })
  })

  test('adds up to what is on hand, whatever came in', ({ assert }) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400_000 }), fc.array(receipt), (onHand, receipts) => {
        const layers = layersOf(onHand, receipts)
        const sum = layers.reduce((all, one) => all + one.quantityThousandths, 0)
        assert.equal(sum, onHand)
        assert.isTrue(layers.every(({ quantityThousandths }) => quantityThousandths > 0))
      })
    )
  })
})
