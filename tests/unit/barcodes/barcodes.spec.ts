import fc from 'fast-check'
import { test } from '@japa/runner'
import { checkDigitOf, hasValidCheckDigit } from '#app/barcodes/check_digit'
import { explainUnknownCode, identifierKey, lookupKeys } from '#app/barcodes/identifier_key'
import { readGtin } from '#app/barcodes/read_gtin'
import { expandUpcE } from '#app/barcodes/upc_e'

const digitString = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((digits) => digits.join(''))
const gtinBody = fc
  .constantFrom(7, 11, 12, 13)
  .chain(digitString)
  .filter((body) => !/^0+$/.test(body))

test.group('Check digits', () => {
  test('published numbers have their published check digit', ({ assert }) => {
    for (const digits of [
      '4006381333931',
      '036000291452',
      '96385074',
      '7038010009457',
      '9788251176217',
      '10036000291459',
    ]) {
      assert.isTrue(hasValidCheckDigit(digits), digits)
    }
  })

  test('any single wrong digit is found', ({ assert }) => {
    fc.assert(
      fc.property(gtinBody, fc.nat(), fc.integer({ min: 1, max: 9 }), (body, at, change) => {
        const digits = body + checkDigitOf(body)
        const index = at % digits.length
        const wrong =
          digits.slice(0, index) + ((Number(digits[index]) + change) % 10) + digits.slice(index + 1)
        return !hasValidCheckDigit(wrong)
      })
    )
    assert.isFalse(hasValidCheckDigit('7'))
  })
})

test.group('GTINs', () => {
  test('all forms of a number meet in one key of fourteen digits', ({ assert }) => {
    fc.assert(
      fc.property(gtinBody, (body) => {
        const digits = body + checkDigitOf(body)
        const read = readGtin(digits)
        const padded = readGtin(digits.padStart(14, '0'))
        return read.ok && padded.ok && read.gtin === padded.gtin && read.gtin.length === 14
      })
    )
    assert.deepEqual(lookupKeys('036000291452')[0], lookupKeys('0036000291452')[0])
  })

  test('zeros eaten by a spreadsheet are restored when the check digit proves them', ({
    assert,
  }) => {
    const read = readGtin('36000291452')
    assert.isTrue(read.ok && read.hasRestoredZeros)
    assert.equal(read.ok && read.gtin, '00036000291452')
    assert.deepInclude(readGtin('36000291453'), { ok: false, problem: 'bad_length' })
  })

  test('each kind of bad code has its own problem', ({ assert }) => {
    const problems = {
      '': 'empty',
      '7,04E+12': 'mangled_by_spreadsheet',
      '7.03801E+12': 'mangled_by_spreadsheet',
      '7038010009458': 'bad_check_digit',
      '12345': 'bad_length',
      '00000000': 'bad_length',
      '123456789012345': 'too_long',
      '70380100AB457': 'malformed',
      '=1+1': 'malformed',
    }
    for (const [text, problem] of Object.entries(problems)) {
      const read = readGtin(text)
      assert.equal(read.ok ? 'read' : read.problem, problem, text)
    }
    assert.deepInclude(readGtin('7038010009458'), { expectedCheckDigit: 7 })
  })

  test('an ISBN with hyphens is read', ({ assert }) => {
    const read = readGtin('978-82-511-7621-7')
    assert.equal(read.ok && read.gtin, '09788251176217')
  })
})

test.group('UPC-E', () => {
  test('expands by its last digit', ({ assert }) => {
    assert.equal(expandUpcE('04252614'), '042100005264')
    assert.equal(expandUpcE('425261'), '042100005264')
    assert.equal(expandUpcE('0123453')?.slice(0, 11), '01230000045')
    assert.equal(expandUpcE('0123454')?.slice(0, 11), '01234000005')
    assert.equal(expandUpcE('0123459')?.slice(0, 11), '01234500009')
  })

  test('refuses a wrong check digit and other number systems', ({ assert }) => {
    assert.isNull(expandUpcE('04252615'))
    assert.isNull(expandUpcE('24252614'))
    assert.isNull(expandUpcE('04252'))
  })

  test('a scanned UPC-E finds the item stored by its UPC-A', ({ assert }) => {
    const stored = identifierKey('gtin', '042100005264')
    assert.isTrue(stored.ok && lookupKeys('04252614').includes(stored.key))
  })
})

test.group('Identifier keys', () => {
  test('whatever is stored is found again by its own text', ({ assert }) => {
    const code = fc
      .string({ minLength: 1, maxLength: 40 })
      .filter((text) => text.trim() !== '' && !text.includes(']'))
    fc.assert(
      fc.property(code, fc.constantFrom('sku' as const, 'alias' as const), (text, kind) => {
        const stored = identifierKey(kind, text)
        return stored.ok && lookupKeys(text).includes(stored.key)
      })
    )
    const plu = identifierKey('plu', '04011')
    assert.isTrue(plu.ok && lookupKeys('4011').includes(plu.key))
  })

  test('letter case, a symbology prefix and surrounding blanks do not matter', ({ assert }) => {
    assert.deepEqual(lookupKeys(' ab-12 '), lookupKeys('AB-12'))
    assert.deepEqual(lookupKeys(']E04006381333931'), lookupKeys('4006381333931'))
  })

  test('a scan that finds nothing is explained', ({ assert }) => {
    assert.equal(explainUnknownCode('7038010009458'), 'bad_check_digit')
    assert.equal(explainUnknownCode('7038010009457'), 'unknown')
    assert.equal(explainUnknownCode('AB\u0000C'), 'malformed')
    assert.equal(explainUnknownCode('   '), 'empty')
    assert.equal(explainUnknownCode('9'.repeat(81)), 'too_long')
    assert.deepEqual(lookupKeys('9'.repeat(81)), [])
  })
})
