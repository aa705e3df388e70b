import { inject, provide, reactive, type InjectionKey } from 'vue'
import type { DepartmentNode } from '#app/catalog/departments/department_tree'
import type { PriceScope } from '#app/catalog/prices/price_scope'
import type { CustomerGroup } from '#app/customers/groups/customer_group'
import type { ScopeNames } from '#app/promotions/scope_names'

/** What the fields of the editor offer, and what ids are called. */
export interface PromotionChoices {
  departments: DepartmentNode[]
  tags: string[]
  groups: CustomerGroup[]
  scope: PriceScope
  /** Grows with every item that is picked. */
  names: ScopeNames
  /** The sentence at a field of the definition, `effect.steps.0.discount`; nothing when it is right. */
  errorAt: (field: string) => string | undefined
}

const KEY: InjectionKey<PromotionChoices> = Symbol('promotion choices')

export function provideChoices(choices: PromotionChoices): PromotionChoices {
  const all = {
    ...choices,
    names: reactive({
      items: { ...choices.names.items },
      departments: Object.fromEntries(choices.departments.map(({ id, name }) => [id, name])),
      groups: Object.fromEntries(choices.groups.map(({ id, name }) => [id, name])),
    }),
  }
  Object.assign(all.names.departments, choices.names.departments)
  Object.assign(all.names.groups, choices.names.groups)
  provide(KEY, all)
  return all
}

export function useChoices(): PromotionChoices {
  const choices = inject(KEY)
  if (!choices) throw new Error('Fields of a promotion stand inside its editor')
  return choices
}
