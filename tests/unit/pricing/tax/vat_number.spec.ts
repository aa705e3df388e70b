import { test } from '@japa/runner'
import { owesTaxAtHome, plainVatNumber } from '#pricing/tax/vat_number'

/** Numbers in the forms that VIES lists, a country each; Greece is EL. */
const WELL_FORMED = [
  'ATU12345678',
  'BE0123456789',
  'BG123456789',
  'CY12345678L',
  'CZ12345678',
  'DE 123 456 789',
  'DK 12 34 56 78',
  'EE123456789',
  'EL123456789',
  'ESX1234567X',
  'FR XX 123456789',
  'HR12345678901',
  'HU12345678',
  'IE1S12345L',
  'IE1234567WI',
  'IT12345678901',
  'LT123456789012',
  'LU12345678',
  'LV12345678901',
  'MT12345678',
  'NL123456789B01',
  'PL1234567890',
  'PT123456789',
  'RO12',
  'se 556677-8899 01',
  'SI12345678',
  'SK1234567890',
]

/** The longest of what a country has, where it has several. */
const LONGEST = WELL_FORMED.map(
  (number) =>
    ({ BG123456789: 'BG1234567890', CZ12345678: 'CZ1234567890', RO12: 'RO1234567890' })[number] ??
    number
).map(plainVatNumber)

/** The other forms of countries with several. */
const OTHER_FORMS = ['ESX12345678', 'ES12345678X', 'LT123456789', 'IE1+12345L', 'NL+23456789*01']

const MALFORMED = [
  'AT12345678',
  'DE12345678',
  'DK123456789',
  'NL123456789',
  'SE5566778899',
  'FR1',
  '',
]

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

  for (const number of WELL_FORMED) {
    test(`${number} may owe the tax at home, when the shop is in Finland`, ({ assert }) => {
      assert.isTrue(owesTaxAtHome(number, 'FI'))
    })
  }

  for (const number of OTHER_FORMS) {
    test(`${number} is of another form of its country`, ({ assert }) => {
      assert.isTrue(owesTaxAtHome(number, 'FI'))
    })
  }

  test('have not one sign more, before or behind, nor a letter for a digit', ({ assert }) => {
    for (const number of [...LONGEST, 'FI12345678']) {
      const shop = number.startsWith('FI') ? 'DK' : 'FI'
      const [country, rest] = [number.slice(0, 2), number.slice(2)]
      for (const wrong of [
        `${rest}0`,
        `0${rest}`,
        `${rest}A`,
        `A${rest}`,
        rest.replace(/\d{2}(?!.*\d{2})/, 'AB'),
      ])
        assert.isFalse(owesTaxAtHome(`${country}${wrong}`, shop), `${country}${wrong}`)
    }
    assert.isFalse(owesTaxAtHome('LTABCDEFGHI', 'FI'))
    assert.isFalse(owesTaxAtHome('LT1', 'FI'))
    assert.isFalse(owesTaxAtHome('ESABCDEFGHX', 'FI'))
    assert.isFalse(owesTaxAtHome('ES123456789', 'FI'))
  })

  for (const number of MALFORMED) {
    test(`“${number}” is no VAT number`, ({ assert }) => {
      assert.isFalse(owesTaxAtHome(number, 'FI'))
    })
  }
})
