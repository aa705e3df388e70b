import { placeholders, type SqlValue } from '#core/sql'
import type { ItemScope } from '#pricing/promotions/promotion'
import type { PromotionDraft } from '#pricing/promotions/promotion_draft'
import { withDescendants, type DepartmentNode } from '#app/catalog/departments/department_tree'

export interface Condition {
  text: string
  values: SqlValue[]
}

/** What the engine asks of a line, asked of the table `items i`. */
export function scopeCondition(scope: ItemScope, tree: DepartmentNode[]): Condition {
  if (scope.isAll) return { text: '(1 = 1)', values: [] }
  const departmentIds = scope.departmentIds.flatMap((id) => withDescendants(tree, id))
  const parts = [
    anyOf('i.id in', scope.itemIds),
    anyOf('i.department_id in', departmentIds),
    anyOf('i.id in (select g.item_id from item_tags g where g.tag in', scope.tags, ')'),
  ].filter((part) => part !== null)
  return either(parts)
}

/** Goods that a promotion may lower: its scope, or those of its sets, without its exclusions. */
export function goodsCondition(
  { effect, scope, exclusions }: Pick<PromotionDraft, 'effect' | 'scope' | 'exclusions'>,
  tree: DepartmentNode[]
): Condition {
  const scopes = effect.kind === 'set' ? effect.groups.map((group) => group.scope) : [scope]
  const meant = either(scopes.map((one) => scopeCondition(one, tree)))
  const left = scopeCondition(exclusions, tree)
  return {
    text: `${meant.text} and not ${left.text}`,
    values: [...meant.values, ...left.values],
  }
}

function anyOf(before: string, ids: string[], after = ''): Condition | null {
  if (ids.length === 0) return null
  return { text: `${before} ${placeholders(1, ids.length)}${after}`, values: ids }
}

function either(parts: Condition[]): Condition {
  if (parts.length === 0) return { text: '(1 = 0)', values: [] }
  return {
    text: `(${parts.map(({ text }) => text).join(' or ')})`,
    values: parts.flatMap(({ values }) => values),
  }
}
