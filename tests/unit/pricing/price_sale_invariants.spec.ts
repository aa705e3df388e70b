import fc from 'fast-check'
import type { Assert } from '@japa/assert'
import { test } from '@japa/runner'
import { priceSale } from '#pricing/index'
import { taxWeights } from '#pricing/tax/tax_weights'
import type { PricedLine, PricedSale, PricingInput, PricingLine } from '#pricing/types'
import { currentLine, exchange, relievedSale, sale } from '#tests/support/pricing/arbitraries'
import { holdsForAll } from '#tests/support/pricing/property'

const anySale = fc.oneof(sale, exchange, relievedSale)

function sumOf<T>(items: readonly T[], figure: (item: T) => number): number {
  return items.reduce((sum, item) => sum + figure(item), 0)
}

function priceOf(line: PricedLine): number {
  return line.baseMinor - line.lineDiscountMinor - line.saleDiscountMinor
}

function currentLines(input: PricingInput, priced: PricedSale): PricedLine[] {
  return priced.lines.filter((_, index) => input.lines[index]!.returnOf === null)
}

/** Every number anywhere in a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') {
    return [value]
  }
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((part) => numbersIn(part))
    : []
}

function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach((part) => freezeDeep(part))
    Object.freeze(value)
  }
  return value
}

function assertAddsUp(assert: Assert, part: { net: number; tax: number; gross: number }) {
  assert.equal(part.net + part.tax, part.gross)
}

/** Goods of several rates for one price, or what is kept back of such: each rate has a share of the net. */
function isOfKit({ lines }: PricingInput, { fee, taxShares }: PricingLine): boolean {
  if (fee?.kind !== 'restocking') return Boolean(taxShares)
  return lines.some(({ lineId, taxShares: shares }) => lineId === fee.of.lineId && shares)
}

test.group('Pricing a sale', () => {
  test('makes net + tax = gross on every line, for every rate and for the sale', ({ assert }) => {
    holdsForAll(anySale, (input) => {
      const { lines, taxes, totals } = priceSale(input)
      for (const { netMinor: net, taxMinor: tax, grossMinor: gross } of [
        ...lines,
        ...taxes,
        totals,
      ]) {
        assertAddsUp(assert, { net, tax, gross })
      }
    })
  })

  test('makes every total the sum of the lines', ({ assert }) => {
    holdsForAll(anySale, (input) => {
      const { lines, totals } = priceSale(input)
      for (const key of Object.keys(totals) as (keyof typeof totals)[]) {
        assert.equal(
          totals[key],
          sumOf(lines, (line) => line[key])
        )
      }
    })
  })

  test('makes the tax of a line the sum of its rates, and of a rate the sum of its lines', ({
    assert,
  }) => {
    holdsForAll(anySale, (input) => {
      const { lines, taxes, totals } = priceSale(input)
      for (const [index, line] of lines.entries()) {
        assert.equal(
          line.taxMinor,
          sumOf(line.taxes, (tax) => tax.taxMinor)
        )
        if (isOfKit(input, input.lines[index]!)) continue
        line.taxes.forEach((tax) => assert.equal(tax.netMinor, line.netMinor))
      }
      for (const rate of taxes) {
        const shares = lines
          .flatMap((line) => line.taxes)
          .filter((tax) => tax.taxRateId === rate.taxRateId && tax.ratePpm === rate.ratePpm)
        assert.equal(
          rate.taxMinor,
          sumOf(shares, (tax) => tax.taxMinor)
        )
        assert.equal(
          rate.netMinor,
          sumOf(shares, (tax) => tax.netMinor)
        )
      }
      assert.equal(
        totals.taxMinor,
        sumOf(taxes, (tax) => tax.taxMinor)
      )
    })
  })

  test('leaves base − discounts as the gross of inclusive and the net of exclusive prices', ({
    assert,
  }) => {
    holdsForAll(sale, (input) => {
      for (const line of priceSale(input).lines) {
        assert.equal(priceOf(line), input.pricesIncludeTax ? line.grossMinor : line.netMinor)
      }
    })
  })

  test('takes a discount on the sale off in full, and never below zero on a line', ({ assert }) => {
    holdsForAll(sale, (input) => {
      const { lines, totals } = priceSale(input)
      const before = priceSale({ ...input, saleDiscount: null })
      if (input.saleDiscount?.kind === 'amount') {
        const goods = before.lines.filter((_, index) => !input.lines[index]!.fee)
        const leftMinor = sumOf(goods, (line) => Math.max(priceOf(line), 0))
        const takenMinor = totals.saleDiscountMinor - before.totals.saleDiscountMinor
        assert.equal(takenMinor, Math.min(input.saleDiscount.amountMinor, leftMinor))
      }
      lines.forEach((line, index) => {
        const soldNow = input.lines[index]!.quantityThousandths > 0
        assert.isTrue(soldNow ? priceOf(line) >= 0 : priceOf(line) <= 0)
        assert.isTrue(soldNow ? line.grossMinor >= 0 : line.grossMinor <= 0)
        assert.isAtLeast(line.saleDiscountMinor, 0)
        assert.equal(line.lineDiscountMinor, before.lines[index]!.lineDiscountMinor)
      })
    })
  })

  test('takes each tax within one minor unit of its exact share of the line', ({ assert }) => {
    holdsForAll(sale, (input) => {
      priceSale(input).lines.forEach((line, index) => {
        if (input.lines[index]!.taxShares) return
        const rates = input.taxRates[input.lines[index]!.taxCategoryId]!
        const { weights, jointWeight, scale } = taxWeights(rates)
        // |tax − price × weight ÷ divisor| < 1, multiplied out to stay exact.
        const divisor = BigInt(input.pricesIncludeTax ? scale + jointWeight : scale)
        line.taxes.forEach((tax, rate) => {
          const exact = BigInt(priceOf(line)) * BigInt(weights[rate]!)
          const off = BigInt(tax.taxMinor) * divisor - exact
          assert.isTrue((off < 0n ? -off : off) < divisor)
        })
      })
    })
  })

  test('gives the same answer twice and leaves its input alone', ({ assert }) => {
    holdsForAll(anySale, (input) => {
      const first = JSON.stringify(priceSale(freezeDeep(input)))
      assert.equal(JSON.stringify(priceSale(input)), first)
    })
  })

  test('comes back to the same answer when a line is added and taken away', ({ assert }) => {
    holdsForAll(fc.tuple(sale, currentLine), ([input, line]) => {
      fc.pre(input.saleDiscount?.kind !== 'amount')
      const before = priceSale(input)
      const added = { ...input, lines: [...input.lines, { ...line, lineId: 'added' }] }
      priceSale(added)
      const removed = { ...added, lines: added.lines.filter(({ lineId }) => lineId !== 'added') }
      assert.deepEqual(priceSale(removed), before)
    })
  })

  test('holds nothing but safe integers, and no negative zero', ({ assert }) => {
    holdsForAll(anySale, (input) => {
      for (const figure of numbersIn(priceSale(input))) {
        assert.isTrue(Number.isSafeInteger(figure))
        assert.isFalse(Object.is(figure, -0))
      }
    })
  })

  test('pays for goods back without a receipt exactly what selling them would cost', ({
    assert,
  }) => {
    holdsForAll(sale, (input) => {
      const plain = { ...input, saleDiscount: null, promotions: null }
      const mirrored = plain.lines.map((line) => ({
        ...line,
        quantityThousandths: 0 - line.quantityThousandths,
      }))
      const { totals } = priceSale(plain)
      const back = priceSale({ ...plain, lines: mirrored }).totals
      assert.equal(back.baseMinor, 0 - totals.baseMinor)
      assert.equal(back.taxMinor, 0 - totals.taxMinor)
      assert.equal(back.grossMinor, 0 - totals.grossMinor)
    })
  })

  test('never lets the present sale touch what a return pays back', ({ assert }) => {
    holdsForAll(exchange, (input) => {
      const { lines } = priceSale(input)
      const alone = priceSale({
        ...input,
        saleDiscount: null,
        lines: input.lines.filter((line) => line.returnOf !== null),
      })
      const returned = lines.filter((_, index) => input.lines[index]!.returnOf !== null)
      assert.deepEqual(returned, alone.lines)
      assert.equal(currentLines(input, priceSale(input)).length, lines.length - returned.length)
    })
  })
})
