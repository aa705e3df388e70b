import { type DepartmentNode, withDescendants } from '#app/catalog/departments/department_tree'
import type { ItemFilters } from '#app/catalog/items/item_filters'

/** The filters of the list of items as they stand in its address. */
export interface AskedFilters {
  q?: string
  department?: string
  tag?: string
  archived?: boolean
  low?: boolean
  no_picture?: boolean
}

/** What was asked for, with the departments below the one that was named. */
export function askedFilters(asked: AskedFilters, tree: DepartmentNode[]): ItemFilters {
  return {
    q: asked.q,
    departmentIds: asked.department ? withDescendants(tree, asked.department) : undefined,
    tag: asked.tag,
    isArchived: asked.archived,
    isLow: asked.low,
    hasNoPicture: asked.no_picture,
  }
}
