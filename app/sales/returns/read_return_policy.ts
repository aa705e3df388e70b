import type { Sql } from '#core/sql'
import type { DepartmentTerms, ReturnPolicy } from '#app/documents/return_policy'

/**
 * The return policy among a store's settings, for its pipeline. Terms of a department hold for the
 * departments below it as well, save those with terms of their own.
 */
export async function readReturnPolicy(
  sql: Sql,
  settings: string
): Promise<{ returnPolicy?: ReturnPolicy }> {
  const { returnPolicy } = JSON.parse(settings) as { returnPolicy?: ReturnPolicy }
  if (!returnPolicy) return {}
  if (returnPolicy.exceptions.length === 0) return { returnPolicy }
  const parents = await sql.all<{ id: string; parent_id: string | null }>(
    'select id, parent_id from departments order by id'
  )
  return { returnPolicy: { ...returnPolicy, exceptions: spread(returnPolicy.exceptions, parents) } }
}

function spread(
  exceptions: readonly DepartmentTerms[],
  departments: readonly { id: string; parent_id: string | null }[]
): DepartmentTerms[] {
  const parentOf = new Map(departments.map(({ id, parent_id }) => [id, parent_id]))
  const named = new Map(
    exceptions.flatMap((terms) => terms.departmentIds.map((id) => [id, terms] as const))
  )
  const members = new Map<DepartmentTerms, string[]>(exceptions.map((terms) => [terms, []]))
  for (const { id } of departments) {
    let at: string | null | undefined = id
    while (at && !named.has(at)) at = parentOf.get(at)
    const terms = at ? named.get(at) : undefined
    if (terms) members.get(terms)!.push(id)
  }
  return exceptions.map((terms) => ({ ...terms, departmentIds: members.get(terms)! }))
}
