import type { SourceLine } from '#app/sales/acceptance/sale_facts'
import type { PipelineContent } from '#app/sales/pipeline_content'
import type { RulePackage } from '#app/rules/rule_package'

/** The pipeline that a sale was priced with, and what stands in the plugin's place for the trial. */
export interface TrialPipeline {
  hash: string
  content: PipelineContent
  candidate: RulePackage
}

/** A stored sale with what its returned goods came from. */
export interface TrialSale {
  /** The document as it was signed. */
  bytes: string
  sources: SourceLine[]
  /** Of each source line, how much had come back before. */
  returned: [string, number][]
}

/** A sale's total with the rules of then, and with the candidate in the plugin's place. */
export interface PricedTwice {
  documentId: string
  /** The receipt's number, for a person to find it. */
  label: string
  businessDate: string | null
  currency: { code: string; minorDigits: number }
  beforeMinor: number
  /** Null where the candidate makes of it what cannot be sold. */
  afterMinor: number | null
  /** What its rules failed with, or would have stopped the sale with. */
  problems: string[]
}

export interface TrialSum {
  currency: PricedTwice['currency']
  sales: number
  changed: number
  beforeMinor: number
  afterMinor: number
}

/** What a version would have made of the sales of the last days. */
export interface TrialReport {
  pluginId: string
  version: string
  days: number
  since: string
  sales: number
  changed: number
  /** Cannot be priced again: their settings of then, or goods that they return, are gone. */
  unrepeatable: number
  /** Sales at which a rule failed, or that it would have stopped. */
  withProblems: number
  problems: string[]
  sums: TrialSum[]
  /** Those that would have come out otherwise, the largest difference first. */
  differences: PricedTwice[]
}

export const MAX_LISTED = 200
export const MAX_PROBLEMS = 10
