import type { QuickJSWASMModule } from 'quickjs-emscripten-core'
import type { RuleAnswer, RuleSnapshot, RuleStage } from '#pricing/rules/rule'
import { ruleInputOf } from '#pricing/rules/rule_input'
import { readOperations } from '#app/rules/read_operations'
import { said, type LoadedRules, type Said } from '#app/rules/loaded_rules'
import type { RulePackage } from '#app/rules/rule_package'
import { type AskedSale, Sandbox } from '#app/rules/sandbox'

/** More than a rule has to say about any sale. */
const MAX_ANSWER = 1_000_000

/** After so many answers in a row that used up fuel or memory, a plugin is asked no more: each may
 *  have cost seconds, and the sale is waiting. */
const MOST_EXHAUSTED = 3
const EXHAUSTING = ['out_of_fuel', 'out_of_memory', 'unavailable']

const STOPPED: Said[] = [
  { fault: 'unavailable', message: 'Stopped after failing three times in a row' },
]

/** The rules of a pipeline, one sandbox for each plugin, in the owner's order. */
export function loadRules(
  engine: QuickJSWASMModule,
  packages: readonly RulePackage[]
): LoadedRules {
  const plugins = packages.map((one) => new PluginRules(engine, one))
  return {
    run: (stage, snapshot) => {
      const asked = plugins.filter((plugin) => plugin.speaksAt(stage))
      if (asked.length === 0) return []
      const sale = askedSale(stage, snapshot)
      return asked.flatMap((plugin) => plugin.answer(stage, sale))
    },
    dispose: () => plugins.forEach((plugin) => plugin.dispose()),
  }
}

/** Parted, since most of a sale is the same at every stage and costs most to hand over. */
function askedSale(stage: RuleStage, snapshot: RuleSnapshot): AskedSale {
  const { sale, customer } = ruleInputOf(stage, snapshot)
  const { totals, lines, ...rest } = sale
  const still = lines.map(({ amountMinor: _, ...line }) => line)
  const amounts = lines.map(({ amountMinor }) => amountMinor)
  return {
    saleJson: JSON.stringify({ sale: { ...rest, lines: still }, customer }),
    stageJson: JSON.stringify({ stage, amounts, totals }),
  }
}

class PluginRules {
  readonly #engine: QuickJSWASMModule
  readonly #package: RulePackage
  readonly #byStage = new Map<RuleStage, number[]>()
  #sandbox: Sandbox | null = null
  #exhausted = 0

  constructor(engine: QuickJSWASMModule, one: RulePackage) {
    this.#engine = engine
    this.#package = one
    one.rules.forEach(({ stage }, index) => {
      this.#byStage.set(stage, [...(this.#byStage.get(stage) ?? []), index])
    })
  }

  speaksAt(stage: RuleStage): boolean {
    return this.#byStage.has(stage)
  }

  answer(stage: RuleStage, sale: AskedSale): RuleAnswer[] {
    const indexes = this.#byStage.get(stage)!
    const answers = this.#exhausted < MOST_EXHAUSTED ? this.#answers(indexes, sale) : STOPPED
    const isExhausting = answers.some(
      (answer) => 'fault' in answer && EXHAUSTING.includes(answer.fault)
    )
    this.#exhausted = isExhausting ? this.#exhausted + 1 : 0
    return indexes.map((index, at) =>
      said(this.#package, this.#package.rules[index]!, answers[at] ?? STOPPED[0]!)
    )
  }

  #answers(indexes: readonly number[], sale: AskedSale): Said[] {
    const together = this.#ask(indexes, sale)
    // What stops the engine stops all rules of the crossing, so each is asked by itself.
    if (Array.isArray(together)) return together
    if (indexes.length === 1) return [together]
    return indexes.map((index) => {
      const alone = this.#ask([index], sale)
      return Array.isArray(alone) ? alone[0]! : alone
    })
  }

  #ask(indexes: readonly number[], sale: AskedSale): Said[] | Extract<Said, { fault: string }> {
    try {
      this.#sandbox ??= new Sandbox(this.#engine, this.#package)
      const answer = this.#sandbox.ask(indexes, sale)
      return 'fault' in answer ? answer : answer.texts.map(readAnswer)
    } catch (error) {
      // The engine itself gave up; the next question begins with a new one.
      this.#sandbox = null
      const message = error instanceof Error ? error.message : String(error)
      return { fault: 'unavailable', message: message.slice(0, 300) }
    }
  }

  dispose(): void {
    this.#sandbox?.dispose()
    this.#sandbox = null
  }
}

function readAnswer(text: string): Said {
  if (text.startsWith('threw ')) {
    const message = text.slice(6)
    return { fault: message === 'out of memory' ? 'out_of_memory' : 'threw', message }
  }
  if (text.length > MAX_ANSWER) return { fault: 'garbage', message: 'The answer is too long' }
  const operations = readOperations(text)
  return typeof operations === 'string' ? { fault: 'garbage', message: operations } : { operations }
}
