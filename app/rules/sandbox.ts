import {
  DefaultIntrinsics,
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSRuntime,
  type QuickJSWASMModule,
} from 'quickjs-emscripten-core'
import type { RuleFault } from '#pricing/rules/rule'
import type { RulePackage } from '#app/rules/rule_package'
import { DRIVER, HARDEN } from '#app/rules/sandbox_code'

const HEAP_BYTES = 8 * 1024 * 1024
const STACK_BYTES = 256 * 1024
/** For starting a plugin's code, and for what is not a rule's own work. */
const START_FUEL = 1_000

/** A sale at a stage: what stays as it is while it is priced, and what moves. */
export interface AskedSale {
  saleJson: string
  stageJson: string
}

/** Why a whole call came to nothing. */
export interface SandboxFault {
  fault: RuleFault
  message: string
}

export type SandboxAnswer = { texts: string[] } | SandboxFault

/**
 * One plugin's rules in a JavaScript engine of their own: no clock, no chance, no network, so much
 * memory and so many steps. The same bytes come out in Node and in every browser.
 */
export class Sandbox {
  #runtime: QuickJSRuntime
  #context: QuickJSContext
  #run: QuickJSHandle | null = null
  #ticks = 0
  #fuel = START_FUEL
  /** The sale that the sandbox has read already. */
  #known = ''
  readonly #fuels: readonly number[]

  constructor(engine: QuickJSWASMModule, { code, rules, settings, datasets }: RulePackage) {
    this.#fuels = rules.map(({ fuel }) => fuel)
    this.#runtime = engine.newRuntime({
      memoryLimitBytes: HEAP_BYTES,
      maxStackSizeBytes: STACK_BYTES,
      interruptHandler: () => ++this.#ticks > this.#fuel,
    })
    this.#context = this.#runtime.newContext({ intrinsics: { ...DefaultIntrinsics, Date: false } })
    const names = [...new Set(rules.map((rule) => rule.export))]
    this.#value(HARDEN).dispose()
    const make = this.#value(`() => {'use strict';\n${code}\n;return { ${names.join(', ')} }}`)
    const driver = this.#value(DRIVER)
    const begin = this.#context.newFunction('begin', (index) => {
      this.#ticks = 0
      this.#fuel = this.#fuels[this.#context.getNumber(index)]!
    })
    const fixed = this.#context.newString(JSON.stringify({ settings, datasets, rules }))
    this.#run = this.#called(driver, [make, begin, fixed])
    for (const handle of [make, driver, begin, fixed]) handle.dispose()
  }

  /** Asks some of the rules in one crossing. Each answers a text of its own: JSON, or what it threw. */
  ask(ruleIndexes: readonly number[], { saleJson, stageJson }: AskedSale): SandboxAnswer {
    this.#ticks = 0
    this.#fuel = START_FUEL
    const context = this.#context
    const news = saleJson === this.#known ? '' : saleJson
    this.#known = ''
    const parts = [ruleIndexes.join(','), news, stageJson].map((one) => context.newString(one))
    try {
      const result = context.callFunction(this.#run!, context.undefined, ...parts)
      if (result.error) return this.#faultOf(result.error)
      const texts = JSON.parse(context.getString(result.value)) as string[]
      result.value.dispose()
      this.#known = saleJson
      return { texts }
    } finally {
      for (const part of parts) part.dispose()
    }
  }

  dispose(): void {
    this.#run?.dispose()
    this.#context.dispose()
    this.#runtime.dispose()
  }

  #faultOf(error: QuickJSHandle): SandboxFault {
    const shown: unknown = this.#context.dump(error)
    error.dispose()
    const message = messageOf(shown)
    if (this.#ticks > this.#fuel) return { fault: 'out_of_fuel', message }
    return { fault: /out of memory|^null$/.test(message) ? 'out_of_memory' : 'threw', message }
  }

  #value(code: string): QuickJSHandle {
    return this.#context.unwrapResult(this.#context.evalCode(`(${code})`, 'rules.js'))
  }

  #called(target: QuickJSHandle, parts: QuickJSHandle[]): QuickJSHandle {
    const { undefined: nothing } = this.#context
    return this.#context.unwrapResult(this.#context.callFunction(target, nothing, ...parts))
  }
}

function messageOf(shown: unknown): string {
  const isError = typeof shown === 'object' && shown !== null && 'message' in shown
  return String(isError ? shown.message : shown).slice(0, 300)
}
