import type { RulePackage } from '#app/rules/rule_package'

/** Days around the one on which the sales of the tests are rung up. */
const steps = [{ from: '2026-11-01', ratePpm: 333_333, reason: 'Use today' }]
const mark = { batch: null, expiresOn: null, floorMinorE4: 1, steps, until: '2026-12-31' }

/**
 * The plugins with rules that come with Tillhouse, set up so that they have something to do in sales
 * of the pricing tests' items.
 */
export const setUp: Record<string, Partial<Pick<RulePackage, 'settings' | 'datasets'>>> = {
  'bottle-return': {
    settings: {
      kinds: [{ itemId: 'item-3', name: 'Bottle', amountMinor: 250, limitPerSale: 100 }],
      departments: ['food'],
      thanks: 'Thank you for the empties',
      thanksLink: 'https://shop.example/empties',
    },
  },
  'pricing-markdown': {
    settings: { floorPpm: 100_000, withPromotions: 'better' },
    datasets: {
      marks: {
        'store-1': {
          'item-1': [{ ...mark, leftThousandths: 7_500 }],
          'item-2': [
            { ...mark, leftThousandths: 1_000 },
            { ...mark, batch: 'L1', leftThousandths: null },
          ],
        },
      },
    },
  },
  'tax-us-sales': {
    settings: {
      jurisdictions: [
        { code: 'NY', name: 'New York State', ratePpm: 40_000 },
        { code: 'NYC', name: 'New York City', ratePpm: 45_000 },
        { code: 'MCTD', name: 'Commuter district', ratePpm: 3_750 },
      ],
      exceptions: [{ upToMinor: 11_000, jurisdictions: ['NY', 'MCTD'] }],
    },
  },
}
