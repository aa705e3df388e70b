import type { ExplanationStep, PricingStage } from '#pricing/types'

/**
 * Every step the engine explains, with the figures its text needs. The amount of a step is what
 * it adds to the line or the sale: discounts are negative on goods sold. Key endings tell the
 * unit: Minor, MinorE4, Thousandths, Ppm; everything else is text.
 */
export const explanationDetails = {
  'base.list_price': ['unitPriceMinorE4', 'quantityThousandths', 'priceId', 'priceVersion'],
  'base.price_list': [
    'name',
    'unitPriceMinorE4',
    'quantityThousandths',
    'shelfUnitPriceMinorE4',
    'listId',
    'priceId',
    'priceVersion',
  ],
  'base.price_step': [
    'name',
    'unitPriceMinorE4',
    'quantityThousandths',
    'fromThousandths',
    'shelfUnitPriceMinorE4',
    'listId',
    'priceId',
    'priceVersion',
  ],
  'base.price_rate': [
    'name',
    'unitPriceMinorE4',
    'quantityThousandths',
    'ratePpm',
    'shelfUnitPriceMinorE4',
    'listId',
    'priceId',
    'priceVersion',
  ],
  'base.open_price': ['unitPriceMinorE4', 'quantityThousandths'],
  'base.embedded_price': ['unitPriceMinorE4', 'quantityThousandths'],
  'base.override': [
    'unitPriceMinorE4',
    'listUnitPriceMinorE4',
    'quantityThousandths',
    'reason',
    'authorisedById',
  ],
  'base.rule': [
    'label',
    'pluginId',
    'pluginVersion',
    'ruleId',
    'unitPriceMinorE4',
    'quantityThousandths',
  ],
  'base.option': ['name', 'unitPriceMinorE4', 'quantityThousandths', 'optionId'],
  'base.returned': [
    'quantityThousandths',
    'soldThousandths',
    'returnedThousandths',
    'paidMinor',
    'saleId',
    'lineId',
  ],
  'line.promotion_percent': [
    'label',
    'promotionId',
    'promotionVersion',
    'heldBackMinor',
    'ratePpm',
    'onMinor',
  ],
  'line.promotion_amount': [
    'label',
    'promotionId',
    'promotionVersion',
    'heldBackMinor',
    'unitAmountMinorE4',
    'quantityThousandths',
  ],
  'line.promotion_price': [
    'label',
    'promotionId',
    'promotionVersion',
    'heldBackMinor',
    'unitPriceMinorE4',
    'quantityThousandths',
  ],
  'line.promotion_passed': ['label', 'promotionId', 'promotionVersion', 'why'],
  'line.more_promotions_passed': ['count'],
  'line.rule': ['label', 'pluginId', 'pluginVersion', 'ruleId', 'askedMinor'],
  'line.manual_percent': ['ratePpm', 'onMinor', 'reason', 'authorisedById'],
  'line.manual_amount': ['discountMinor', 'reason', 'authorisedById'],
  'line.returned_discount': ['discountMinor'],
  'sale.promotion': [
    'label',
    'promotionId',
    'promotionVersion',
    'uses',
    'onMinor',
    'heldBackMinor',
  ],
  'sale.promotion_passed': ['label', 'promotionId', 'promotionVersion', 'why'],
  'sale.more_promotions_passed': ['count'],
  'sale.rule': ['label', 'pluginId', 'pluginVersion', 'ruleId', 'askedMinor'],
  'sale.manual_percent': ['ratePpm', 'onMinor', 'reason', 'authorisedById'],
  'sale.manual_amount': ['discountMinor', 'reason', 'authorisedById'],
  'sale.allocation': ['discountMinor', 'lineMinor', 'onMinor'],
  'sale.returned_discount': ['discountMinor'],
  'fee.deposit': ['unitPriceMinorE4', 'quantityThousandths', 'priceId', 'priceVersion'],
  'fee.unit': ['unitPriceMinorE4', 'quantityThousandths', 'priceId', 'priceVersion'],
  'fee.gift_card': ['unitPriceMinorE4', 'quantityThousandths', 'priceId', 'priceVersion'],
  'fee.service_charge': ['ratePpm', 'onMinor'],
  'fee.restocking_percent': ['ratePpm', 'onMinor'],
  'fee.restocking_unit': ['unitMinor', 'quantityThousandths', 'onMinor'],
  'fee.restocking_once': ['askedMinor', 'onMinor'],
  'tax.none': ['onMinor'],
  'tax.inclusive': ['name', 'ratePpm', 'jointRatePpm', 'onMinor'],
  'tax.exclusive': ['name', 'ratePpm', 'onMinor'],
  'tax.document_inclusive': ['name', 'ratePpm', 'jointRatePpm', 'onMinor'],
  'tax.document_exclusive': ['name', 'ratePpm', 'onMinor'],
  'tax.document_share': ['name', 'ratePpm', 'taxMinor', 'onMinor'],
  'tax.compound': ['name', 'ratePpm', 'jointRatePpm', 'onMinor'],
  'tax.document_compound': ['name', 'ratePpm', 'jointRatePpm', 'onMinor'],
  'tax.share': ['name', 'onMinor', 'ofMinor'],
  'tax.rule_code': ['label', 'pluginId', 'pluginVersion', 'ruleId', 'taxCategoryId'],
  'tax.rule': ['label', 'pluginId', 'pluginVersion', 'ruleId'],
  'tax.rule_amount': ['name', 'ratePpm', 'onMinor'],
  'tax.place': ['place', 'name'],
  'tax.margin': ['onMinor'],
  'tax.voucher_issued': ['onMinor'],
  'tax.voucher_untaxed': ['onMinor'],
  'tax.exempt': ['reason', 'certificate', 'authorisedById', 'onMinor'],
  'tax.reverse_charge': ['vatNumber', 'onMinor'],
  'tax.returned': ['name', 'ratePpm', 'paidMinor'],
  'total.gross': ['netMinor', 'taxMinor'],
} as const satisfies Record<`${PricingStage}.${string}`, readonly string[]>

/** Stable code of an explanation step; `resources/lang/<language>/pricing.json` has a text for each. */
export type ExplanationCode = keyof typeof explanationDetails

type DetailOf<C extends ExplanationCode> = Record<
  (typeof explanationDetails)[C][number],
  string | number | boolean | null
>

/** One step of the arithmetic; its stage is the first word of its code. */
export function explain<C extends ExplanationCode>(
  code: C,
  lineId: string | null,
  amountMinor: number,
  detail: DetailOf<C>
): ExplanationStep {
  const stage = code.slice(0, code.indexOf('.')) as PricingStage
  return { stage, lineId, code, amountMinor, detail }
}
