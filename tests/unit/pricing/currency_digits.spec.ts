import { test } from '@japa/runner'
import { currencyDigits } from '#pricing/currency_digits'

test.group('Decimals of currencies', () => {
  for (const [currency, digits] of Object.entries({ NOK: 2, EUR: 2, ISK: 0, JPY: 0, BHD: 3 })) {
    test(`${currency} has ${digits}, however often it is asked`, ({ assert }) => {
      assert.deepEqual([currencyDigits(currency), currencyDigits(currency)], [digits, digits])
    })
  }
})
