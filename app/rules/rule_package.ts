import type { RuleStacking, RuleStage } from '#pricing/rules/rule'

/** The rules of one plugin, as a register receives them: all that decides what they answer. */
export interface RulePackage {
  pluginId: string
  version: string
  /** What the plugin is called. */
  name: string
  /** A plain script: the plugin's `rules.ts` without types, its exports as functions. */
  code: string
  /** In the order in which they are asked within a stage. */
  rules: PackagedRule[]
  settings: Record<string, unknown>
  datasets: Record<string, unknown>
}

export interface PackagedRule {
  id: string
  stage: RuleStage
  /** The function that answers. */
  export: string
  /**
   * Which parts of its input it is handed: `sale`, `customer`, `settings`, and of custom fields
   * `item.ext`, `customer.ext` or those of one plugin, `item.ext.acme`; none named is all.
   */
  inputs: string[]
  /** Which of the plugin's datasets it is handed. */
  datasets: string[]
  /** Ticks of about 10,000 steps each that one answer may take. */
  fuel: number
  onFailure: 'skip' | 'block'
  stacking: RuleStacking
}

/** What a pipeline says of rules: which, in which order, for which version of the interface. */
export interface PipelineRules {
  sdkVersion: string
  packages: RulePackage[]
}

/** The largest code of a plugin's rules. */
export const MAX_CODE_BYTES = 256 * 1024

export const DEFAULT_FUEL = 200
