import type { DraftSale } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import { ratesOfLine } from '#pricing/tax/tax_parts'
import type { TaxScheme } from '#pricing/tax/tax_treatment'
import type { TaxRate } from '#pricing/types'

const CODES = {
  margin: 'tax.margin',
  single_purpose_voucher: 'tax.voucher_issued',
  multi_purpose_voucher: 'tax.voucher_untaxed',
} as const satisfies Record<TaxScheme, string>

/** Goods that carry no tax on the receipt: used goods of a margin scheme, vouchers for anything. */
export function isUntaxed({ scheme }: TaxRate): boolean {
  return scheme === 'margin' || scheme === 'multi_purpose_voucher'
}

/** Says why a line has the rates it has, where that is not the goods alone. */
export function explainTreatment(draft: DraftSale): void {
  for (const { line, priced } of draft.current) {
    const { lineId } = line
    for (const { name, place, scheme } of ratesOfLine(draft.input.taxRates, line).flat()) {
      if (place) draft.explanation.push(explain('tax.place', lineId, 0, { place, name }))
      if (scheme) {
        const detail = { onMinor: priced.grossMinor }
        draft.explanation.push(explain(CODES[scheme], lineId, 0, detail))
      }
    }
  }
}
