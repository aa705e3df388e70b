import { readdirSync, readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { priceSale, settle } from '#pricing/index'
import type { Promotion, PromotionContext } from '#pricing/index'
import type { SettlementInput } from '#pricing/settlement_types'
import type { PricedLine, PricedTotals, PricingInput, PricingLine, SaleTax } from '#pricing/types'
import { aLine } from '#tests/support/pricing/builders'
import { aPromotion, inForce } from '#tests/support/pricing/promotions'

/** A receipt worked out by hand; amounts that the arithmetic explains and the engine must meet. */
interface GoldenReceipt {
  title: string
  arithmetic: string[]
  input: Omit<PricingInput, 'lines' | 'saleDiscount' | 'promotions'> & {
    lines: Partial<PricingLine>[]
    saleDiscount?: PricingInput['saleDiscount']
  }
  /** In the owner's order, as they differ from ten percent off everything. */
  promotions?: Partial<Promotion>[]
  /** Where it is not a Friday afternoon, or somebody is known. */
  context?: Partial<PromotionContext>
  /** What each line comes to; `how` is its arithmetic, beside the figures it ends in. */
  lines: (Omit<PricedLine, 'unitPriceMinorE4' | 'taxes'> & { how?: string })[]
  taxes: Omit<SaleTax, 'name' | 'ratePpm'>[]
  totals: PricedTotals
  settlement: Omit<SettlementInput, 'totalMinor' | 'tipMinor'> & {
    tipMinor?: number
    expected: { roundingMinor: number; changeMinor: number; applied: number[] }
  }
}

const folder = new URL('golden/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.json'))

test.group('Golden receipts', () => {
  for (const file of files) {
    const receipt: GoldenReceipt = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

    test(`${file}: ${receipt.title}`, ({ assert }) => {
      const { input, settlement } = receipt
      const promotions = receipt.promotions?.map((promotion) => aPromotion(promotion))
      const priced = priceSale({
        saleDiscount: null,
        promotions: promotions ? inForce(promotions, receipt.context) : null,
        ...input,
        lines: input.lines.map((line) => aLine(line)),
      })
      assert.deepEqual(
        priced.lines.map(({ unitPriceMinorE4, taxes, ...amounts }) => amounts),
        receipt.lines.map(({ how, ...amounts }) => amounts)
      )
      assert.deepEqual(
        priced.taxes.map(({ name, ratePpm, ...amounts }) => amounts),
        receipt.taxes
      )
      assert.deepEqual(priced.totals, receipt.totals)

      const { expected, tipMinor = 0, ...given } = settlement
      const settled = settle({ totalMinor: priced.totals.grossMinor, tipMinor, ...given })
      assert.isTrue(settled.isSettled)
      assert.deepEqual(
        {
          roundingMinor: settled.roundingMinor,
          changeMinor: settled.changeMinor,
          applied: settled.applied.map((tender) => tender.amountMinor),
        },
        expected
      )
    })
  }
})
