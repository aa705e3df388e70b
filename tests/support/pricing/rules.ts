import type {
  RuleAnswer,
  RuleFault,
  RuleOperation,
  RuleRunner,
  RuleSource,
  RuleStacking,
  RuleStage,
} from '#pricing/rules/rule'

export const happyHour: RuleSource = {
  pluginId: 'acme',
  pluginVersion: '1.2.0',
  ruleId: 'happy-hour',
  name: 'Happy hour',
}

/** How a step names that rule. */
export const namedHappyHour = {
  label: 'Happy hour',
  pluginId: 'acme',
  pluginVersion: '1.2.0',
  ruleId: 'happy-hour',
}

export function answering(
  operations: RuleOperation[],
  { stacking = { kind: 'stack' }, ruleId = 'happy-hour' }: AnswerChanges = {}
): RuleAnswer {
  return {
    source: { ...happyHour, ruleId },
    stacking,
    onFailure: 'skip',
    answer: { operations },
  }
}

interface AnswerChanges {
  stacking?: RuleStacking
  ruleId?: string
}

export function failing(
  fault: RuleFault,
  { pluginId = 'acme', onFailure = 'skip' as RuleAnswer['onFailure'] } = {}
): RuleAnswer {
  const source = { ...happyHour, pluginId }
  return { source, stacking: { kind: 'stack' }, onFailure, answer: { fault, message: 'Broke' } }
}

/** Rules that answer at one stage only. */
export function rulesAt(stage: RuleStage, ...answers: RuleAnswer[]): RuleRunner {
  return (asked) => (asked === stage ? answers : [])
}

/** One rule that asks for this at one stage. */
export function ruleAt(stage: RuleStage, ...operations: RuleOperation[]): RuleRunner {
  return rulesAt(stage, answering(operations))
}

export function offLine(lineId: string, amountMinor: number): RuleOperation {
  return { op: 'line.discount', lineId, amountMinor }
}

export function offSale(amountMinor: number): RuleOperation {
  return { op: 'sale.discount', amountMinor }
}
