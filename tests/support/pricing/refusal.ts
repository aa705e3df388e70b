import { PricingError } from '#pricing/pricing_error'

/** The code with which the engine refuses, telling developers why, or null when it does not. */
export function refusalOf(operation: () => unknown): PricingError['code'] | null {
  try {
    operation()
    return null
  } catch (error) {
    if (error instanceof PricingError && error.message !== '') {
      return error.code
    }
    throw error
  }
}
