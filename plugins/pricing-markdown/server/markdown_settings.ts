export interface MarkdownStep {
  /** Days that are left until the last day of sale, or days that goods have been there. */
  days: number
  ratePpm: number
}

/** The settings of a store as settings.schema.json describes them. */
export interface MarkdownSettings {
  expirySteps: MarkdownStep[]
  ageSteps: MarkdownStep[]
  floorPpm: number
  neverBelowCost: boolean
  taxOnCostPpm: number
  withPromotions: 'add' | 'better'
  excludedDepartments: string[]
  expiryWords: string
  ageWords: string
}
