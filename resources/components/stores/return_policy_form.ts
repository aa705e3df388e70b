import type { ReturnTerms } from '#app/documents/return_policy'

/** Terms as they are keyed: a number of days is text until it is saved. */
export type ReturnTermsForm = Omit<ReturnTerms, 'days'> & { days: number | string | null }
