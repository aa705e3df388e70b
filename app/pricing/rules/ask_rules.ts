import { type DraftLine, type DraftSale, remainingMinor } from '#pricing/draft_sale'
import { faultIn } from '#pricing/rules/check_operations'
import {
  ONE_OWNER,
  type OperationName,
  type RuleAnswer,
  type RuleOperation,
  type RuleOperationOf,
  type RuleRunner,
  type RuleSource,
  type RuleStacking,
  type RuleStage,
} from '#pricing/rules/rule'
import type { PricedTotals } from '#pricing/types'

/** The runner of a shop without rules: every stage is left as it is. */
export const noRules: RuleRunner = () => []

/** What a rule asked for, with its name. */
export interface Asked<Name extends OperationName> {
  source: RuleSource
  stacking: RuleStacking
  operation: RuleOperationOf<Name>
}

/**
 * Asks the rules of a stage once, on the stage's clean base. What a rule asks for counts as a whole
 * or not at all: one operation that cannot be meant drops the others of that rule with it.
 */
export function askRules<Name extends OperationName>(
  draft: DraftSale,
  stage: RuleStage,
  totals: PricedTotals | null = null
): Asked<Name>[] {
  const { run, outcome } = draft.rules
  if (run === noRules) return []
  const lines = draft.current.map(({ priced }) => ({
    lineId: priced.lineId,
    amountMinor: remainingMinor(priced),
  }))
  const answers = run(stage, { input: draft.input, lines, totals })
  const counted = new Map(draft.current.map((current) => [current.line.lineId, current]))
  const asked = ownAnswers(stage, answers).flatMap((one) =>
    operationsOf(draft, stage, one, counted).map((operation) => {
      const { source, stacking } = one
      if (operation.op === 'note') outcome.notes.push({ text: operation.text, source })
      return { source, stacking, operation }
    })
  )
  return asked.filter(({ operation }) => operation.op !== 'note') as Asked<Name>[]
}

/** Of a stage with one owner, the answers of the first plugin. */
function ownAnswers(stage: RuleStage, answers: readonly RuleAnswer[]): readonly RuleAnswer[] {
  if (!ONE_OWNER.includes(stage)) return answers
  return answers.filter(({ source }) => source.pluginId === answers[0]!.source.pluginId)
}

function operationsOf(
  draft: DraftSale,
  stage: RuleStage,
  { source, answer, onFailure }: RuleAnswer,
  lines: ReadonlyMap<string, DraftLine>
): RuleOperation[] {
  const fault = 'fault' in answer ? answer : faultIn(draft, stage, answer.operations, lines)
  if (fault === null) return 'operations' in answer ? answer.operations : []
  draft.rules.outcome.failures.push({ source, stage, onFailure, ...fault })
  return []
}

/** How a step names the rule behind it. */
export function namedRule(source: RuleSource, reason?: string) {
  const { pluginId, pluginVersion, ruleId, name } = source
  return { label: reason ?? name, pluginId, pluginVersion, ruleId }
}
