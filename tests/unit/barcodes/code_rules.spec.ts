import fc from 'fast-check'
import { test } from '@japa/runner'
import { checkDigitOf } from '#app/barcodes/check_digit'
import { checkCodeRule, readEmbeddedCode, type CodeRule } from '#app/barcodes/code_rules'
import { presetCodeRules } from '#app/barcodes/code_rule_presets'
import { priceCheckDigit } from '#app/barcodes/price_check_digit'

const withCheck = (digits: string) => digits + String(checkDigitOf(digits))
const SLIP: CodeRule = { kind: 'slip', pattern: '98NNNNNNAAAAC', decimals: 2 }

test.group('Codes that carry a price or a weight', () => {
  test('Nordic ones give the item, the amount and its decimals', ({ assert }) => {
    const rules = presetCodeRules('SE')
    assert.deepEqual(readEmbeddedCode(withCheck('200012344995'), rules), {
      kind: 'price',
      itemCodes: [withCheck('200012340000'), '001234'],
      amount: 4_995,
      decimals: 2,
    })
    assert.deepInclude(readEmbeddedCode(withCheck('230012340734'), rules), {
      kind: 'weight',
      amount: 734,
      decimals: 3,
    })
  })

  test('with a check digit of the price are taken only when it is right', ({ assert }) => {
    // GS1's own examples: 2875 has 9, 14685 has 6.
    assert.equal(priceCheckDigit('2875'), 9)
    assert.equal(priceCheckDigit('14685'), 6)
    assert.isNull(priceCheckDigit('12'))
    const rules = presetCodeRules('NL')
    assert.equal(readEmbeddedCode(withCheck('211234592875'), rules)?.amount, 2_875)
    assert.isNull(readEmbeddedCode(withCheck('211234582875'), rules))
  })

  test('every single wrong figure of a checked price is found', ({ assert }) => {
    const figures = fc.stringMatching(/^(\d{4}|\d{5})$/)
    fc.assert(
      fc.property(figures, fc.nat(4), fc.integer({ min: 1, max: 9 }), (right, at, by) => {
        const place = at % right.length
        const wrong = [...right]
        wrong[place] = String((Number(wrong[place]) + by) % 10)
        assert.notEqual(priceCheckDigit(wrong.join('')), priceCheckDigit(right))
      })
    )
  })

  test('of a reverse-vending machine carry an amount and no item', ({ assert }) => {
    assert.deepEqual(readEmbeddedCode(withCheck('980001230086'), [SLIP]), {
      kind: 'slip',
      itemCodes: [],
      amount: 86,
      decimals: 2,
    })
  })

  test('other codes are left alone', ({ assert }) => {
    const rules = [...presetCodeRules('NO'), SLIP]
    for (const text of ['7038010055729', withCheck('200012344995').slice(0, 12) + 'x', '', '20']) {
      assert.isNull(readEmbeddedCode(text, rules), text)
    }
    const right = withCheck('200012344995')
    const wrong = right.slice(0, 12) + String((Number(right[12]) + 1) % 10)
    assert.isNull(readEmbeddedCode(wrong, rules))
  })

  test('a rule that cannot be used says why', ({ assert }) => {
    const problem = (pattern: string, kind: CodeRule['kind'] = 'price') =>
      checkCodeRule({ kind, pattern, decimals: 2 })
    assert.equal(problem('20IIIIIAAAAC'), 'length')
    assert.equal(problem('20IIIIIXAAAAC'), 'signs')
    assert.equal(problem('20IIIIIIIAAAA'), 'no_check')
    assert.equal(problem('20IIIIIIIIIIC'), 'no_amount')
    assert.equal(problem('20NNNNNNAAAAC'), 'no_item')
    assert.equal(problem('98IIIIIIAAAAC', 'slip'), 'no_item')
    assert.equal(problem('NNIIIIIIAAAAC'), 'no_prefix')
    assert.isNull(checkCodeRule(SLIP))
    for (const country of ['NO', 'SE', 'DK', 'FI', 'NL']) {
      for (const rule of presetCodeRules(country)) assert.isNull(checkCodeRule(rule), rule.pattern)
    }
  })
})
