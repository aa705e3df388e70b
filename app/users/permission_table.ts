import { routeAccess, type Access } from '#app/users/access'
import { answerPermission } from '#app/users/permissions'
import { STARTING_ROLES, type GrantRow } from '#app/users/tasks'

export interface RouteRow {
  method: string
  pattern: string
  access: Access
}

export const ROLE_KEYS = Object.keys(STARTING_ROLES)

/** Every route with who may use it, by address. */
export function routeRows(): RouteRow[] {
  return routeAccess
    .flatMap(({ route, access }) => {
      const { methods, pattern } = route.toJSON()
      const own = methods.filter((method) => method !== 'HEAD')
      return own.map((method) => ({ method, pattern, access }))
    })
    .toSorted((a, b) => compare(a.pattern, b.pattern) || compare(a.method, b.method))
}

/** What a holder of a starting role in one store may do there, by the policy alone. */
export function mayUse(access: Access, roleKey: string): boolean {
  // Everybody who works here comes after the set-up.
  if (access.kind === 'set_up') return false
  if (access.kind !== 'task' && access.kind !== 'operator') return true
  const storeId = 'the store'
  const grants: GrantRow[] = (STARTING_ROLES[roleKey] ?? []).map(({ task, limits }) => ({
    task,
    effect: 'allow',
    isPersonal: false,
    storeId,
    departmentId: null,
    limits: limits ?? {},
  }))
  return answerPermission(grants, { task: access.task, storeId }).isAllowed
}

/** The table people read: docs/permissions.md. */
export function permissionTable(): string {
  const lines = routeRows().map(({ method, pattern, access }) => {
    const cells = ROLE_KEYS.map((role) => cell(access, role))
    return `| ${method} | \`${pattern}\` | ${who(access)} | ${cells.join(' | ')} |`
  })
  return [
    '# Who may use which address',
    '',
    'Written by `node ace permissions:table` from the routes and the starting roles, and compared',
    'with both in the test run. An owner may change what each role holds; this is how a shop starts.',
    'Objects of another store answer “not found” to everybody who has no role there.',
    '',
    `| method | address | asks for | ${ROLE_KEYS.join(' | ')} |`,
    `| --- | --- | --- |${' :-: |'.repeat(ROLE_KEYS.length)}`,
    ...lines,
    '',
  ].join('\n')
}

function who(access: Access): string {
  switch (access.kind) {
    case 'probe':
      return 'nothing (health check)'
    case 'public':
      return 'nothing'
    case 'set_up':
      return access.asksCode ? 'no shop being there' : 'no shop being there, and the set-up code'
    case 'signed_in':
      return 'being signed in'
    case 'task':
      return access.storeOf
        ? `${access.task}, in the store of the ${access.storeOf.table} row`
        : access.task
    case 'register':
      return 'an enrolled register'
    case 'operator':
      return `an operator at a register, ${access.task}`
  }
}

function cell(access: Access, roleKey: string): string {
  return mayUse(access, roleKey) ? '✓' : '–'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
