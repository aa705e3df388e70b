import { read } from '#core/sql'
import { Role } from '#app/users/role'

export interface PersonRow {
  id: string
  name: string
  email: string | null
  color: string | null
  isActive: boolean
  hasPassword: boolean
  hasPin: boolean
  roles: {
    roleId: string
    key: string
    name: string
    storeId: string | null
    storeName: string | null
  }[]
}

interface Row {
  id: string
  name: string
  email: string | null
  color: string | null
  is_active: number
  has_password: number
  has_pin: number
}

interface RoleRow {
  user_id: string
  role_id: string
  store_id: string | null
  store_name: string | null
}

/** Everybody, the active first, with the roles they hold. Hashes never leave the database. */
export async function listPeople(): Promise<PersonRow[]> {
  const people = await read<Row>(
    `select id, name, email, color, is_active,
            case when password is null then 0 else 1 end as has_password,
            case when pin is null then 0 else 1 end as has_pin
       from users order by is_active desc, name, id`
  )
  const roles = await read<RoleRow>(
    `select ur.user_id, ur.role_id, ur.store_id, s.name as store_name
       from user_roles ur left join stores s on s.id = ur.store_id`
  )
  const names = new Map((await Role.all()).map((role) => [role.id, role]))
  return people.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    color: row.color,
    isActive: Number(row.is_active) === 1,
    hasPassword: Number(row.has_password) === 1,
    hasPin: Number(row.has_pin) === 1,
    roles: roles.filter((role) => role.user_id === row.id).map((role) => heldRole(role, names)),
  }))
}

function heldRole(row: RoleRow, names: Map<string, Role>): PersonRow['roles'][number] {
  return {
    roleId: row.role_id,
    key: names.get(row.role_id)?.key ?? '',
    name: names.get(row.role_id)?.name ?? '',
    storeId: row.store_id,
    storeName: row.store_name,
  }
}
