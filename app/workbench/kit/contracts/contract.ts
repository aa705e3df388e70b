import { checkLoyalty } from '#app/workbench/kit/contracts/loyalty_contract'
import { checkReceiptPrinter } from '#app/workbench/kit/contracts/receipt_printer_contract'
import { checkTaxCompute } from '#app/workbench/kit/contracts/tax_contract'
import type { FakePrinter } from '#app/workbench/kit/fake_printer'
import type { SaleWords } from '#app/workbench/kit/rule_tests'
import type { TestHost } from '#app/workbench/kit/test_host'
import type { RuleInput } from '#pricing/rules/rule_input'

/** A plugin that runs in a test's host, with the settings that it needs. */
export interface ProvidingPlugin {
  host: TestHost
  id: string
}

export interface PrintingPlugin extends ProvidingPlugin {
  printer: FakePrinter
  /** The settings of a register that prints there. */
  settings: Record<string, unknown>
}

export interface TaxRule extends Pick<SaleWords, 'settings' | 'datasets'> {
  rule(input: RuleInput): unknown
}

interface Suites {
  'loyalty': ProvidingPlugin
  'receipt-printer': PrintingPlugin
  'tax.compute': TaxRule
}

const SUITES: { [Name in keyof Suites]: (given: Suites[Name]) => Promise<string[]> } = {
  'loyalty': checkLoyalty,
  'receipt-printer': checkReceiptPrinter,
  'tax.compute': checkTaxCompute,
}

/**
 * What Tillhouse relies on where a plugin stands in for something, tried in turn; throws at the first
 * that does not hold. Answers what was tried, in words.
 */
export function contract<Name extends keyof Suites>(
  name: Name,
  given: Suites[Name]
): Promise<string[]> {
  return SUITES[name](given)
}
