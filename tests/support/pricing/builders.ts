import type { TaxRelief } from '#pricing/tax/tax_treatment'
import type {
  ManualDiscount,
  PricedLine,
  PricingInput,
  PricingLine,
  ReturnSource,
  TaxRate,
} from '#pricing/types'

const vat25: TaxRate = { taxRateId: 'vat-25', name: 'VAT 25 %', ratePpm: 250_000 }
const vat15: TaxRate = { taxRateId: 'vat-15', name: 'VAT 15 %', ratePpm: 150_000 }
const vat0: TaxRate = { taxRateId: 'vat-0', name: 'VAT 0 %', ratePpm: 0 }
const fish: TaxRate = { taxRateId: 'vat-fish', name: 'VAT 11.11 %', ratePpm: 111_100 }
const vat20: TaxRate = { taxRateId: 'vat-20', name: 'VAT 20 %', ratePpm: 200_000 }
const city5: TaxRate = { taxRateId: 'city-5', name: 'City tax 5 %', ratePpm: 50_000 }

const gst5: TaxRate = { taxRateId: 'gst-5', name: 'GST 5 %', ratePpm: 50_000 }
const onTop: TaxRate = {
  taxRateId: 'pst-10',
  name: 'PST 10 % on price and GST',
  ratePpm: 100_000,
  isCompound: true,
}
const used: TaxRate = {
  taxRateId: 'margin',
  name: 'Margin scheme',
  ratePpm: 0,
  scheme: 'margin',
}
const voucher: TaxRate = {
  taxRateId: 'voucher',
  name: 'Voucher',
  ratePpm: 0,
  scheme: 'multi_purpose_voucher',
}

/** One rate, none, a rate of 0, two on the same net, one on another, and what has a scheme. */
export const taxRates: Record<string, TaxRate[]> = {
  standard: [vat25],
  food: [vat15],
  fish: [fish],
  zero: [vat0],
  outside: [],
  hotel: [vat20, city5],
  compound: [gst5, onTop],
  used: [used],
  voucher: [voucher],
  treat: [{ ...vat15, scheme: 'single_purpose_voucher' }],
  meal: [{ ...vat25, place: 'eat_in' }],
}

export const exemption: TaxRelief = {
  kind: 'exempt',
  reason: 'Embassy',
  certificate: 'E-17',
  label: 'Exempt',
  authorisedById: null,
}

export const reverseCharge: TaxRelief = {
  kind: 'reverse_charge',
  vatNumber: 'SE556677889901',
  label: 'Reverse charge',
  authorisedById: null,
}

/** One piece of a standard-rated item at 100.00. */
export function aLine(changes: Partial<PricingLine> = {}): PricingLine {
  return {
    lineId: 'line-1',
    itemId: 'item-1',
    taxCategoryId: 'standard',
    quantityThousandths: 1_000,
    unitPriceMinorE4: 100_000_000,
    priceId: 'price-1',
    priceVersion: 1,
    override: null,
    options: [],
    discount: null,
    returnOf: null,
    traits: null,
    ...changes,
  }
}

/** A Norwegian sale of one line, with prices including tax and tax rounded per line. */
export function aSale(changes: Partial<PricingInput> = {}): PricingInput {
  return {
    currency: { code: 'NOK', minorDigits: 2 },
    pricesIncludeTax: true,
    taxRounding: 'line',
    taxRates,
    lines: [aLine()],
    saleDiscount: null,
    promotions: null,
    ...changes,
  }
}

export function percentOff(percent: number): ManualDiscount {
  return { kind: 'percent', ratePpm: percent * 10_000, reason: 'Damaged', authorisedById: null }
}

export function amountOff(amountMinor: number): ManualDiscount {
  return { kind: 'amount', amountMinor, reason: 'Damaged', authorisedById: null }
}

/** What a priced line leaves for a later return. */
export function soldAs(
  line: PricingLine,
  priced: PricedLine,
  returnedThousandths = 0
): ReturnSource {
  return {
    saleId: 'sale-1',
    lineId: line.lineId,
    quantityThousandths: line.quantityThousandths,
    returnedThousandths,
    baseMinor: priced.baseMinor,
    lineDiscountMinor: priced.lineDiscountMinor,
    saleDiscountMinor: priced.saleDiscountMinor,
    netMinor: priced.netMinor,
    grossMinor: priced.grossMinor,
    taxes: priced.taxes,
  }
}

/** A line that brings back some of a line sold earlier. */
export function aReturn(
  line: PricingLine,
  source: ReturnSource,
  backThousandths: number
): PricingLine {
  return {
    ...line,
    lineId: `${line.lineId}-back-${source.returnedThousandths}`,
    quantityThousandths: -backThousandths,
    discount: null,
    returnOf: source,
  }
}
