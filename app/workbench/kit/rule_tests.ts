import assert from 'node:assert/strict'
import type { RuleOperation } from '#pricing/rules/rule'
import type { RuleInput, RuleSaleLine } from '#pricing/rules/rule_input'
import { frozenCopy } from '#app/plugin_kernel/hooks/hook_payload'
import { readOperations } from '#app/rules/read_operations'

type Rule = (input: RuleInput) => unknown

/** What a test says of a sale; the rest is a plain one. */
export interface SaleWords extends Partial<
  Pick<RuleInput, 'stage' | 'customer' | 'settings' | 'datasets'>
> {
  lines: Partial<RuleSaleLine>[]
  /** @default true */
  pricesIncludeTax?: boolean
  /** Whether the customer pays no tax. */
  isRelieved?: boolean
}

const LINE: Omit<RuleSaleLine, 'lineId'> = {
  itemId: 'item',
  departmentIds: [],
  tags: [],
  taxCategoryId: 'standard',
  quantityThousandths: 1_000,
  unitPriceMinorE4: 1_000_000,
  amountMinor: 100,
  isFee: false,
  batch: null,
  expiresOn: null,
}

/** A sale as a rule is handed it; each line costs 1.00 where nothing else is said. */
export function saleOf({
  lines,
  pricesIncludeTax = true,
  isRelieved = false,
  ...more
}: SaleWords): RuleInput {
  return {
    stage: 'price.line',
    customer: null,
    settings: {},
    ...more,
    sale: {
      storeId: 'store',
      currency: { code: 'EUR', minorDigits: 2 },
      pricesIncludeTax,
      moment: null,
      isRelieved,
      lines: lines.map((line, at) => ({ ...LINE, lineId: `line-${at + 1}`, ...line })),
      totals: null,
    },
  }
}

/** What a rule asks for; fails where it changes its input or answers what the core would refuse. */
export function expectOps(rule: Rule, sale: SaleWords): RuleOperation[] {
  const answer = JSON.stringify(rule(frozenCopy(saleOf(sale))) ?? [])
  const operations = readOperations(answer)
  if (typeof operations === 'string') assert.fail(`The core refuses the answer: ${operations}`)
  return operations
}

const SALES = 200

/** Over sales of all kinds: the same sale has the same answer, and each is one that the core takes. */
export function property(rule: Rule, more: Omit<SaleWords, 'lines'> = {}): void {
  for (const lines of drawnSales(SALES))
    assert.deepEqual(expectOps(rule, { ...more, lines }), expectOps(rule, { ...more, lines }))
}

/** Sales of all kinds, the same ones at every run. */
export function drawnSales(count: number): Partial<RuleSaleLine>[][] {
  const next = numbersFrom(1)
  return Array.from({ length: count }, () =>
    Array.from({ length: next(12) }, () => {
      const quantity = 1 + next(9)
      const unit = next(20_000)
      return {
        quantityThousandths: quantity * 1_000,
        unitPriceMinorE4: unit * 10_000,
        amountMinor: quantity * unit,
      }
    })
  )
}

/** The same sales at every run, so that a failure can be looked at again. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % below
  }
}
