import variant from '@jitl/quickjs-wasmfile-release-sync'
import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSSyncVariant,
} from 'quickjs-emscripten-core'
import { priceSale } from '#pricing/index'
import type { RuleRunner } from '#pricing/rules/rule'
import type { PricingInput } from '#pricing/types'
import type { RulePackage } from '#app/rules/rule_package'
import { loadRules } from '#app/rules/rule_runner'

let run: RuleRunner | undefined
let state = 'loading'

/** `loading`, `ready`, or why it never will be. */
export const stateOf = () => state

/** For an empty page, which may fetch nothing: the engine's file comes as text. */
export async function load(wasmBase64: string, packages: RulePackage[]): Promise<void> {
  try {
    const { buffer } = Uint8Array.from(atob(wasmBase64), (sign) => sign.charCodeAt(0))
    const given = newVariant(variant as unknown as QuickJSSyncVariant, { wasmBinary: buffer })
    run = loadRules(await newQuickJSWASMModuleFromVariant(given), packages).run
    state = 'ready'
  } catch (error) {
    state = String(error)
  }
}

export function priceAll(inputs: PricingInput[]): string {
  return JSON.stringify(inputs.map((input) => priceSale(input, run)))
}
