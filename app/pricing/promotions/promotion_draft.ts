import type { Promotion } from '#pricing/promotions/promotion'

/** What a promotion does, without what it is called and which version it is. */
export type PromotionDefinition = Omit<Promotion, 'promotionId' | 'version' | 'name'>

/** The same data while somebody fills it in: any figure may still be missing. */
export type Drafted<T> = T extends number
  ? number | null
  : T extends string | boolean | null
    ? T
    : T extends (infer Element)[]
      ? Drafted<Element>[]
      : { [Key in keyof T]: Drafted<T[Key]> }

export type PromotionDraft = Drafted<PromotionDefinition>

/** What has to be put right, and where: `effect.steps.0.discount`, `times.to`. */
export interface DraftProblem {
  field: string
  reason: DraftProblemReason
}

export type DraftProblemReason =
  | 'missing'
  | 'out_of_range'
  | 'no_goods'
  | 'no_steps'
  | 'steps_rise'
  | 'no_date'
  | 'ends_before_start'
  | 'no_hours'
  | 'no_weekday'
  | 'no_groups'
  | 'no_threshold'
  | 'stacking_group'
  | 'all_for_nothing'
  | 'one_set_group'
  | 'two_set_groups'

/** Gathers the problems of one draft. */
export class DraftCheck {
  readonly problems: DraftProblem[] = []

  problem(field: string, reason: DraftProblemReason): void {
    this.problems.push({ field, reason })
  }

  /** A figure that has to be there, whole and within bounds. */
  figure(field: string, value: number | null, minimum: number, maximum: number): void {
    if (value === null) this.problem(field, 'missing')
    else if (!Number.isSafeInteger(value) || value < minimum || value > maximum)
      this.problem(field, 'out_of_range')
  }

  /** Steps have to be there, and each begins above the one before. */
  steps(field: string, begins: (number | null)[]): void {
    if (begins.length === 0 || begins.length > MAX_STEPS) this.problem(field, 'no_steps')
    begins.forEach((begin, index) => {
      const before = begins[index - 1] ?? null
      if (begin !== null && before !== null && begin <= before)
        this.problem(`${field}.${index}`, 'steps_rise')
    })
  }
}

const MAX_STEPS = 20
