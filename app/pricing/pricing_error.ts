/** A rejected input; thrown by the engine because the caller must validate before. */
export class PricingError extends Error {
  constructor(
    readonly code:
      | 'quantity_zero'
      | 'quantity_out_of_range'
      | 'price_out_of_range'
      | 'amount_out_of_range'
      | 'discount_out_of_range'
      | 'promotion_out_of_range'
      | 'tax_category_unknown'
      | 'tax_shares_unknown'
      | 'return_exceeds_remaining'
      | 'not_an_integer'
      | 'rate_out_of_range'
      | 'too_many_lines'
      | 'line_repeated'
      | 'fee_detached'
      | 'return_source_inconsistent',
    message: string
  ) {
    super(message)
    this.name = 'PricingError'
  }
}
