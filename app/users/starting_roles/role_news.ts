import { changeSetting, readSetting } from '#core/settings'
import type { Sql } from '#core/sql'
import {
  type RoleState,
  type RoleStates,
  STARTING_ROLES_SETTING,
} from '#app/users/starting_roles/role_state'

export type RoleNews = Pick<RoleState, 'added' | 'left'>

/** What updates brought for a role since somebody last saved it. */
export async function readNews(key: string): Promise<RoleNews> {
  const states = await readSetting<RoleStates>(STARTING_ROLES_SETTING, {})
  const { added = [], left = [] } = states[key] ?? {}
  return { added, left }
}

/** Who has saved the role has seen it. */
export async function forgetNews(sql: Sql, key: string): Promise<void> {
  await changeSetting<RoleStates>(sql, STARTING_ROLES_SETTING, {}, (states) => {
    const state = states[key]
    return state ? { ...states, [key]: { ...state, added: [], left: [] } } : states
  })
}
