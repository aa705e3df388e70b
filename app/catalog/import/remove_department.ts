import type { Sql } from '#core/sql'

/** Deletes a department that an undone import had made; one that is used by now stays. */
export async function removeDepartment(sql: Sql, id: string): Promise<{ name: string } | null> {
  const [found] = await sql.all<{ name: string; uses: number }>(
    `select d.name,
            (select count(*) from items i where i.department_id = d.id)
          + (select count(*) from departments c where c.parent_id = d.id)
          + (select count(*) from grants g where g.department_id = d.id) as uses
       from departments d where d.id = ?`,
    [id]
  )
  if (!found) return null
  if (Number(found.uses) > 0) return { name: found.name }
  await sql.run('delete from departments where id = ?', [id])
  return null
}
