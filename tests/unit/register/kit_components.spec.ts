import { test } from '@japa/runner'
import { componentsOfKit, withComponents } from '#resources/register/sale/kit_components'
import { aDraftLine, anItem } from '#tests/support/register_drafts'

const mug = anItem({ id: 'mug', name: 'Mug', variantLabel: 'Blue', unitPriceMinorE4: 149_000_000 })
const tea = anItem({ id: 'tea', name: 'Tea', unitPriceMinorE4: null, priceId: null })
const components = [
  { itemId: 'tea', quantityThousandths: 2_000 },
  { itemId: 'mug', quantityThousandths: 1_000 },
]

test.group('The parts of a kit on a line', () => {
  test('stand in the order of the kit, each with its own price', ({ assert }) => {
    const parts = componentsOfKit({ components }, [mug, tea])
    assert.deepEqual(
      parts?.map(({ name, quantityThousandths, unitPriceMinorE4 }) => [
        name,
        quantityThousandths,
        unitPriceMinorE4,
      ]),
      [
        ['Tea', 2_000, 0],
        ['Mug · Blue', 1_000, 149_000_000],
      ]
    )
  })

  test('are left to the server where the register does not know one', ({ assert }) => {
    assert.isNull(componentsOfKit({ components }, [mug]))
  })

  test('are not asked for where the item is no kit', async ({ assert }) => {
    const line = aDraftLine()
    const catalog = { get: () => Promise.reject(new Error('The catalog was asked')) }
    assert.equal(await withComponents(line, anItem({ components: null }), catalog), line)
  })
})
