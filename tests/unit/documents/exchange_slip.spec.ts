import { test } from '@japa/runner'
import { buildExchangeSlip } from '#app/documents/exchange_slip'
import { layOutExchangeSlip } from '#app/documents/lay_out_exchange_slip'
import { aSale, id } from '#tests/support/documents'
import { linesOf } from '#tests/support/printed'
import { aStoreProfile } from '#tests/support/stores'
import { LOCALES, receiptWording } from '#tests/support/translations'

const sale = aSale({
  lines: [
    { name: 'Scarf', unitMinor: 39_900 },
    { name: 'Gloves', quantityThousandths: 2_000, unitMinor: 19_900 },
    { name: 'Old hat', quantityThousandths: -1_000 },
  ],
})

test.group('Exchange slip', () => {
  test('a slip for the sale lists what was bought and opens the whole sale', ({ assert }) => {
    const slip = buildExchangeSlip(sale, aStoreProfile())
    assert.deepEqual(
      slip.lines.map(({ name }) => name),
      ['Scarf', 'Gloves']
    )
    assert.equal(slip.barcode, 'X3S1N42')
  })

  test('a slip for one line opens that line', ({ assert }) => {
    const slip = buildExchangeSlip(sale, aStoreProfile(), id(2, 4))
    assert.deepEqual(
      slip.lines.map(({ name }) => name),
      ['Gloves']
    )
    assert.equal(slip.barcode, 'X3S1N42L2')
  })

  test('no price is on the slip in any language', ({ assert }) => {
    for (const locale of LOCALES) {
      const lines = linesOf(
        layOutExchangeSlip(buildExchangeSlip(sale, aStoreProfile()), receiptWording(locale))
      )
      assert.include(lines, 'Gloves | 2')
      assert.notMatch(lines.join('\n'), /399|199|398|NOK/)
    }
  })
})
