import type { RuleOutcome } from '#pricing/rules/rule'

/** Why a sale may not be paid yet, by the word of a plugin. */
export type RuleStop =
  | { kind: 'problem'; name: string; message: string }
  /** The owner does not want to sell without a rule that does not work. */
  | { kind: 'unavailable'; name: string }

/** The first thing that rules have against the sale; null when it may be paid. */
export function stoppedByRule(rules: RuleOutcome | undefined): RuleStop | null {
  const problem = rules?.problems.find(({ level }) => level === 'error')
  if (problem) return { kind: 'problem', name: problem.source.name, message: problem.message }
  const failure = rules?.failures.find(({ onFailure }) => onFailure === 'block')
  return failure ? { kind: 'unavailable', name: failure.source.name } : null
}
