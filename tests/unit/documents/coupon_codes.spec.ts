import { test } from '@japa/runner'
import fc from 'fast-check'
import {
  couponBarcode,
  couponKey,
  COUPON_SIGNS,
  hasCouponCheckSign,
  parseCouponBarcode,
} from '#app/documents/coupon_codes'
import { parseReceiptBarcode } from '#app/documents/receipt_numbers'
import { makeCouponCode } from '#app/promotions/coupons/make_coupon_code'

const bytes = fc.uint8Array({ minLength: 11, maxLength: 11 })
const codes = bytes.map((drawn) => makeCouponCode('', () => drawn))

test.group('Codes of coupons', () => {
  test('mean the same however people write them', ({ assert }) => {
    for (const text of ['summer-26', ' SUMMER 26', 'Sum.mer_26']) {
      assert.equal(couponKey(text), 'SUMMER26')
    }
    assert.equal(couponKey('ol1-0'), couponKey('OLIO'))
    for (const text of ['ABC', '', 'SØMMER26', 'A'.repeat(33)]) assert.isNull(couponKey(text))
  })

  test('draw every sign from the bytes they are given', ({ assert }) => {
    const drawn = Uint8Array.from([0, 1, 2, 29, 30, 31, 32, 63, 255, 10, 18])
    const code = makeCouponCode('MAY', () => drawn)
    assert.equal(code, 'MAY012XYZ0ZZAJY')
  })

  test('tell any one wrong sign from the code that was meant', ({ assert }) => {
    fc.assert(
      fc.property(codes, fc.nat(11), fc.nat(30), (code, place, step) => {
        const wrong = COUPON_SIGNS[(COUPON_SIGNS.indexOf(code[place]!) + 1 + step) % 32]!
        const mistyped = code.slice(0, place) + wrong + code.slice(place + 1)
        assert.isTrue(hasCouponCheckSign(code))
        assert.isFalse(hasCouponCheckSign(mistyped))
      }),
      { numRuns: 500 }
    )
  })

  test('tell any two neighbours that were exchanged', ({ assert }) => {
    fc.assert(
      fc.property(codes, fc.nat(10), (code, place) => {
        const [one, other] = [code[place]!, code[place + 1]!]
        fc.pre(one !== other)
        const exchanged = code.slice(0, place) + other + one + code.slice(place + 2)
        assert.isFalse(hasCouponCheckSign(exchanged))
      }),
      { numRuns: 500 }
    )
  })

  test('are known by their mark when they are scanned', ({ assert }) => {
    assert.equal(parseCouponBarcode(couponBarcode('SUMMER26')), 'SUMMER26')
    assert.equal(parseCouponBarcode(' cpnsummer26\n'), 'SUMMER26')
    for (const text of ['SUMMER26', 'CPN', 'CPN-1234', '7038010009457']) {
      assert.isNull(parseCouponBarcode(text))
    }
    assert.isNull(parseReceiptBarcode(couponBarcode('R3S1N42')))
  })
})
