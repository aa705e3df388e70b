import { lineAmountMinor } from '#pricing/amounts'
import { type DraftSale, unitPriceWith } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import { askRules, namedRule } from '#pricing/rules/ask_rules'

/**
 * Base stage: prices of rules in place of list prices; of several, the last in the owner's order.
 * A price that an operator keyed or a label carries stands above them.
 */
export function priceByRules(draft: DraftSale): void {
  for (const { source, operation } of askRules<'line.price'>(draft, 'price.base')) {
    const { line, priced } = draft.current.find((one) => one.line.lineId === operation.lineId)!
    if (line.override !== null || (line.embeddedPriceMinor ?? null) !== null) continue
    draft.rules.pricedLineIds.add(line.lineId)
    const beforeMinor = priced.baseMinor
    const { quantityThousandths } = line
    priced.unitPriceMinorE4 = unitPriceWith(line, operation.unitPriceMinorE4)
    priced.baseMinor = lineAmountMinor(priced.unitPriceMinorE4, quantityThousandths)
    draft.explanation.push(
      explain('base.rule', line.lineId, priced.baseMinor - beforeMinor, {
        ...namedRule(source, operation.reason),
        unitPriceMinorE4: operation.unitPriceMinorE4 + 0,
        quantityThousandths,
      })
    )
  }
}
