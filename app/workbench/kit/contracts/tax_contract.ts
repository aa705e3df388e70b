import assert from 'node:assert/strict'
import type { TaxRule } from '#app/workbench/kit/contracts/contract'
import { drawnSales, expectOps, property, type SaleWords } from '#app/workbench/kit/rule_tests'

const SALES = 100

export function checkTaxCompute({ rule, ...given }: TaxRule): Promise<string[]> {
  const asked: Omit<SaleWords, 'lines'> = { ...given, stage: 'tax.compute' }
  property(rule, asked)
  for (const lines of drawnSales(SALES)) {
    const taxed = taxesOf(expectOps(rule, { ...asked, lines }))
    const known = lines.map((_, at) => `line-${at + 1}`)
    assert.ok(
      taxed.every(({ lineId }) => known.includes(lineId)),
      'It names lines of the sale only'
    )
    for (const { taxes } of taxed)
      assert.ok(
        taxes.every(({ ratePpm }) => ratePpm >= 0 && ratePpm < 1_000_000),
        'A rate is 0 to 100 %, in parts per million'
      )
    const relieved = taxesOf(expectOps(rule, { ...asked, lines, isRelieved: true }))
    assert.ok(
      relieved.every(({ taxes }) => taxes.every(({ ratePpm }) => ratePpm === 0)),
      'Who pays no tax pays none'
    )
  }
  return Promise.resolve([
    'answers the same sale the same, with what the core takes',
    'names each line once, with rates that can be',
    'takes nothing of who pays no tax',
  ])
}

function taxesOf(operations: ReturnType<typeof expectOps>) {
  return operations.filter((one) => one.op === 'tax.amount')
}
