import type { RulePackage } from '#app/rules/rule_package'
import { aPackage, aRule } from '#tests/support/rules/packages'

/** Ten rules of two plugins, of every stage that changes an amount; they ask about all they see. */
const CODE = `
const lines = (sale) => sale.lines.filter((line) => !line.isFee && line.amountMinor > 0)
const off = (line, ratePpm, reason) => ({ op: 'line.discount', lineId: line.lineId, ratePpm, reason })

const byQuantity = ({ sale }) =>
  lines(sale)
    .filter(({ quantityThousandths }) => quantityThousandths >= 3000)
    .map(({ lineId, unitPriceMinorE4 }) => ({
      op: 'line.price', lineId, unitPriceMinorE4: Math.trunc(unitPriceMinorE4 * 0.97), reason: 'Three or more',
    }))
const evening = ({ sale }) =>
  sale.moment && sale.moment.time >= '12:00' ? lines(sale).map((line) => off(line, 33333, 'Afternoon')) : []
const members = ({ sale, customer }) =>
  customer && customer.groupIds.length > 0 ? lines(sale).slice(0, 2).map((line) => off(line, 75000, 'Members')) : []
const cheapest = ({ sale, settings }) => {
  const sorted = lines(sale).sort((a, b) => a.amountMinor - b.amountMinor || (a.lineId < b.lineId ? -1 : 1))
  return sorted.length >= settings.from ? [{ op: 'line.discount', lineId: sorted[0].lineId, amountMinor: 99 }] : []
}
const broken = ({ sale }) => {
  if (sale.lines.length % 5 === 4) throw new Error('No tiers for so many lines')
  return []
}`

const MORE = `
const big = ({ sale, datasets }) => {
  const total = sale.lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const tier = datasets.tiers.findLast(({ from }) => total >= from)
  return tier ? [{ op: 'sale.discount', ratePpm: tier.ratePpm, reason: 'Big basket' }] : []
}
const pair = ({ sale }) => {
  const parts = sale.lines.filter(({ isFee, quantityThousandths }) => !isFee && quantityThousandths >= 1000).slice(0, 2)
  if (parts.length < 2) return []
  return [{
    op: 'line.bundle',
    parts: parts.map(({ lineId }) => ({ lineId, quantityThousandths: 1000 })),
    priceMinor: parts.reduce((sum, { unitPriceMinorE4 }) => sum + Math.trunc(unitPriceMinorE4 * 0.9 / 10000), 0),
  }]
}
const validate = ({ sale }) => sale.totals.grossMinor > 1000000
  ? [{ op: 'problem', level: 'warn', code: 'big_sale', message: 'Ask for an ID' }] : []
const round = ({ sale }) => sale.lines.length % 2 === 0 ? [{ op: 'round', stepMinor: 500, mode: 'half_down' }] : []
const receipt = ({ sale, stage }) => [{ op: 'receipt.text', text: stage + ' ' + sale.lines.length }]`

export const houseRules: RulePackage[] = [
  aPackage(CODE, {
    pluginId: 'house',
    name: 'House prices',
    settings: { from: 3 },
    rules: [
      aRule({ id: 'by-quantity', stage: 'price.base', export: 'byQuantity' }),
      aRule({ id: 'evening', export: 'evening', inputs: ['sale'] }),
      aRule({
        id: 'members',
        export: 'members',
        stacking: { kind: 'best_of_group', group: 'season' },
      }),
      aRule({ id: 'cheapest', stage: 'price.sale', export: 'cheapest' }),
      aRule({ id: 'broken', export: 'broken' }),
    ],
  }),
  aPackage(MORE, {
    pluginId: 'more',
    name: 'More prices',
    datasets: {
      tiers: [
        { from: 10_000, ratePpm: 10_000 },
        { from: 50_000, ratePpm: 24_999 },
      ],
    },
    rules: [
      aRule({ id: 'big', stage: 'price.sale', export: 'big', datasets: ['tiers'] }),
      aRule({
        id: 'pair',
        stage: 'price.sale',
        export: 'pair',
        stacking: { kind: 'exclusive' },
      }),
      aRule({ id: 'round', stage: 'total.round', export: 'round' }),
      aRule({ id: 'validate', stage: 'sale.validate', export: 'validate' }),
      aRule({ id: 'receipt', stage: 'receipt.blocks', export: 'receipt' }),
    ],
  }),
]
