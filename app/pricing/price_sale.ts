import { applyBasePrices } from '#pricing/base_price'
import { checkInput } from '#pricing/check_input'
import { draftSale } from '#pricing/draft_sale'
import { applyFees } from '#pricing/fees/apply_fees'
import { keepBack } from '#pricing/fees/keep_back'
import { applyLineDiscounts } from '#pricing/line_discounts'
import { runningPromotions } from '#pricing/promotions/applicable'
import { payBackReturns } from '#pricing/return_lines'
import { noRules } from '#pricing/rules/ask_rules'
import { priceByRules } from '#pricing/rules/price_by_rules'
import type { RuleRunner } from '#pricing/rules/rule'
import { taxByRules } from '#pricing/rules/tax_by_rules'
import { applySaleDiscounts } from '#pricing/sale_discounts'
import { applyTaxes } from '#pricing/taxes'
import { totalSale } from '#pricing/totals'
import type { PricedSale, PricingInput } from '#pricing/types'

/**
 * Prices a sale: returns are paid back as sold; everything else takes its base price, then
 * discounts on lines, then discounts on the sale, then fees, then tax; what is kept back of
 * returns comes last; the total is the sum of the lines.
 * The same input gives the same output, everywhere and every time; the input is not changed.
 *
 * @param applyRules runs the rules of plugins, stage by stage; none by default
 * @throws PricingError when a figure is not an integer or out of range (see limits.ts)
 */
export function priceSale(input: PricingInput, applyRules: RuleRunner = noRules): PricedSale {
  checkInput(input)
  const draft = draftSale(input, applyRules)
  payBackReturns(draft)
  applyBasePrices(draft)
  priceByRules(draft)
  const running = runningPromotions(draft)
  applyLineDiscounts(draft, running)
  applySaleDiscounts(draft, running)
  applyFees(draft)
  taxByRules(draft)
  applyTaxes(draft)
  keepBack(draft)
  return totalSale(draft)
}
