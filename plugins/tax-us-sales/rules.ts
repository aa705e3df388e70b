import type { RuleInput, RuleOperation } from '@tillhouse/sdk'

/** One authority that taxes a sale where the store is: a state, a county, a city, a district. */
interface Jurisdiction {
  code: string
  name: string
  /** Parts per million: 8.875 % is 88,750. */
  ratePpm: number
}

/** Goods that an authority leaves untaxed, always or on some days. */
interface Exception {
  departmentId?: string
  /** First and last day, YYYY-MM-DD; left out: always. */
  from?: string
  to?: string
  /** Minor units: only pieces that cost no more. */
  upToMinor?: number
  /** Codes of the authorities; none named is all of them. */
  jurisdictions?: string[]
}

interface Settings {
  jurisdictions?: Jurisdiction[]
  exceptions?: Exception[]
}

type Line = RuleInput['sale']['lines'][number]

/**
 * Sales tax of the United States for goods that change hands in the store: each authority's rate on
 * the price without tax. Lines of a customer who pays no tax are left to Tillhouse, which knows the
 * certificate.
 */
export function taxes({ sale, settings }: RuleInput): RuleOperation[] {
  const { jurisdictions = [], exceptions = [] } = settings as Settings
  if (sale.pricesIncludeTax || sale.isRelieved || jurisdictions.length === 0) return []
  const today = sale.moment?.date ?? null
  return sale.lines.map((line) => ({
    op: 'tax.amount',
    lineId: line.lineId,
    taxes: jurisdictions.filter(({ code }) => !isExcepted(line, code, today, exceptions)),
  }))
}

function isExcepted(
  line: Line,
  code: string,
  today: string | null,
  exceptions: readonly Exception[]
): boolean {
  return exceptions.some(
    ({ departmentId, from, to, upToMinor, jurisdictions = [] }) =>
      (!departmentId || line.departmentIds.includes(departmentId)) &&
      (jurisdictions.length === 0 || jurisdictions.includes(code)) &&
      isWithin(today, from, to) &&
      costsAtMost(line, upToMinor)
  )
}

function isWithin(today: string | null, from?: string, to?: string): boolean {
  if (!from && !to) return true
  return today !== null && (!from || today >= from) && (!to || today <= to)
}

/** What a piece costs after its discounts, compared without a division. */
function costsAtMost({ amountMinor, quantityThousandths }: Line, upToMinor?: number): boolean {
  return upToMinor === undefined || amountMinor * 1_000 <= upToMinor * quantityThousandths
}

/** Says at the register why no sales tax is taken where prices already hold a tax. */
export function pricesWithoutTax({ sale, settings }: RuleInput): RuleOperation[] {
  const { jurisdictions = [] } = settings as Settings
  if (!sale.pricesIncludeTax || jurisdictions.length === 0) return []
  return [
    {
      op: 'problem',
      level: 'warn',
      code: 'prices_include_tax',
      message: 'This store’s prices include tax, so no US sales tax is added.',
    },
  ]
}
