import type { ProviderName } from '#app/plugin_sdk/hook_points'
import { LOYALTY, type LoyaltyCalls } from '#app/plugin_sdk/providers/loyalty'
import {
  RECEIPT_PRINTER,
  type ReceiptPrinterCalls,
} from '#app/plugin_sdk/providers/receipt_printer'
import type { ProviderContract, ProviderOf } from '#app/plugin_sdk/providers/provider_contract'

/** What goes in and out of each contract. */
export interface ContractCalls {
  'loyalty': LoyaltyCalls
  'receipt-printer': ReceiptPrinterCalls
}
export type ContractName = keyof ContractCalls & ProviderName

/**
 * What plugins stand in for by calls. Several plugins may be on that can do the same; each store has
 * one of them, or none.
 */
export const CONTRACTS: Readonly<Record<ContractName, ProviderContract>> = {
  'loyalty': LOYALTY,
  'receipt-printer': RECEIPT_PRINTER,
}
export const CONTRACT_NAMES = Object.keys(CONTRACTS) as ContractName[]

export type MethodOf<Name extends ContractName> = keyof ContractCalls[Name] & string
export type CallOf<
  Name extends ContractName,
  Method extends MethodOf<Name>,
> = ContractCalls[Name][Method] extends { call: infer Call } ? Call : never
export type AnswerOf<
  Name extends ContractName,
  Method extends MethodOf<Name>,
> = ContractCalls[Name][Method] extends { answer: infer Answer } ? Answer : never

/** What a plugin hands to `ctx.provide`. */
export type Provider<Name extends ContractName> = ProviderOf<ContractCalls[Name]>

/** A method of a contract as failures, figures and the outbox name it: `loyalty.earn`. */
export type ProviderCall = `${ContractName}.${string}`

export function isContract(name: string): name is ContractName {
  return Object.hasOwn(CONTRACTS, name)
}
