import { test } from '@japa/runner'
import { owesTaxAtHome, plainVatNumber } from '#pricing/tax/vat_number'

test.group('VAT numbers', () => {
  test('are written without blanks and signs, in capitals', ({ assert }) => {
    assert.equal(plainVatNumber(' se 5566.7788-99/01 '), 'SE556677889901')
    assert.equal(plainVatNumber('IE 1+23456*w'), 'IE1+23456*W')
  })

  test('of another country of the Union mean that the buyer owes the tax', ({ assert }) => {
    assert.isTrue(owesTaxAtHome('SE556677889901', 'DK'))
    assert.isTrue(owesTaxAtHome('nl 0012.34567.B01', 'FI'))
  })

  test('of the country of the store do not', ({ assert }) => {
    assert.isFalse(owesTaxAtHome('DK12345678', 'DK'))
  })

  test('do not where one of both is outside the Union', ({ assert }) => {
    assert.isFalse(owesTaxAtHome('SE556677889901', 'NO'))
    assert.isFalse(owesTaxAtHome('NO987654321', 'SE'))
    assert.isFalse(owesTaxAtHome('GB123456789', 'SE'))
  })

  test('of Greece begin with EL', ({ assert }) => {
    assert.isFalse(owesTaxAtHome('EL123456789', 'GR'))
    assert.isTrue(owesTaxAtHome('EL123456789', 'FI'))
    assert.isTrue(owesTaxAtHome('FI12345678', 'GR'))
    assert.isFalse(owesTaxAtHome('GR123456789', 'FI'))
  })

  test('have two to twelve signs behind the country', ({ assert }) => {
    const cases = ['SE', 'SE1', 'SE12', 'SE123456789012', 'SE1234567890123', 'SEAB123456789012']
    assert.deepEqual(
      cases.map((number) => owesTaxAtHome(number, 'DK')),
      [false, false, true, true, false, false]
    )
  })
})
