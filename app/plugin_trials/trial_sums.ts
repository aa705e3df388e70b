import {
  MAX_LISTED,
  MAX_PROBLEMS,
  type PricedTwice,
  type TrialReport,
  type TrialSum,
} from '#app/plugin_trials/trial'

export type TrialFigures = Omit<TrialReport, 'pluginId' | 'version' | 'days' | 'since'>

/** Adds up what a trial finds, sale by sale. */
export class TrialSums {
  #sales = 0
  #unrepeatable = 0
  #withProblems = 0
  #problems = new Set<string>()
  #sums = new Map<string, TrialSum>()
  #differences: PricedTwice[] = []
  #changed = 0

  add(one: PricedTwice | null): void {
    this.#sales++
    if (one === null) return void this.#unrepeatable++
    if (one.problems.length > 0) this.#withProblems++
    for (const problem of one.problems)
      if (this.#problems.size < MAX_PROBLEMS) this.#problems.add(problem)
    // What cannot be sold any more changes no sum; it stands among the problems.
    if (one.afterMinor === null) return
    const isChanged = one.afterMinor !== one.beforeMinor
    const { code } = one.currency
    const sum = this.#sums.get(code) ?? {
      currency: one.currency,
      sales: 0,
      changed: 0,
      beforeMinor: 0,
      afterMinor: 0,
    }
    sum.sales++
    sum.changed += isChanged ? 1 : 0
    sum.beforeMinor += one.beforeMinor
    sum.afterMinor += one.afterMinor
    this.#sums.set(code, sum)
    if (isChanged) this.#list(one)
  }

  figures(): TrialFigures {
    return {
      sales: this.#sales,
      changed: this.#changed,
      unrepeatable: this.#unrepeatable,
      withProblems: this.#withProblems,
      problems: [...this.#problems],
      sums: [...this.#sums.values()],
      differences: this.#differences.toSorted(byDifference).slice(0, MAX_LISTED),
    }
  }

  #list(one: PricedTwice): void {
    this.#changed++
    this.#differences.push(one)
    if (this.#differences.length >= 2 * MAX_LISTED)
      this.#differences = this.#differences.toSorted(byDifference).slice(0, MAX_LISTED)
  }
}

function byDifference(left: PricedTwice, right: PricedTwice): number {
  return differenceOf(right) - differenceOf(left)
}

function differenceOf({ beforeMinor, afterMinor }: PricedTwice): number {
  return Math.abs((afterMinor ?? beforeMinor) - beforeMinor)
}
