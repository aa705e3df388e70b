import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import router from '@adonisjs/core/services/router'
import { newId } from '#core/ids'
import { routeAccess, type Access } from '#app/users/access'
import { mayUse, permissionTable, routeRows, type RouteRow } from '#app/users/permission_table'
import type { User } from '#app/users/user'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenRow } from '#tests/support/given_row'
import {
  accountOf,
  givenShop,
  givenSignOn,
  OPERATOR_KEYS,
  ROLE_KEYS,
  type GivenShop,
  type OperatorKey,
} from '#tests/support/given_shop'

type Answer = 'allowed' | 'refused' | 'not_found' | 'sign_in' | 'not_enrolled' | 'not_signed_on'

interface Visitor {
  user?: User
  headers?: Record<string, string>
}

const isForRegisters = ({ kind }: Access) => kind === 'register' || kind === 'operator'
const isForPages = (access: Access) => !isForRegisters(access)

/** Some routes take numbers only; anything else would fall through to the page for strays. */
const madeUp = (param: string) => (param === 'sequence' ? '1' : newId())

/** The address of a route, with an object of the store given where the policy looks for one. */
async function addressOf({ pattern, access }: RouteRow, storeId: string): Promise<string> {
  const storeOf = 'storeOf' in access ? access.storeOf : undefined
  const objectId =
    storeOf?.column === 'id' ? storeId : storeOf && (await givenRow(storeOf.table, storeId))
  return pattern
    .replace(/:(\w+)\??/g, (_, param: string) =>
      param === storeOf?.param ? objectId! : madeUp(param)
    )
    .replace('*', 'no-such-page')
}

async function visit(
  client: ApiClient,
  row: RouteRow,
  address: string,
  { user, headers }: Visitor
) {
  const request = client
    .request(address, row.method)
    .redirects(0)
    .headers(headers ?? { 'x-tillhouse': '1' })
  if (!headers) request.withCsrfToken()
  if (user) request.loginAs(user)
  const response = await request.send()
  return answerOf(response.status(), response.body()?.code, response.header('location'))
}

function answerOf(status: number, code: unknown, location: unknown): Answer {
  if (status === 302 && location === '/sign-in') return 'sign_in'
  if (status === 401) return code === 'E_NOT_SIGNED_ON' ? 'not_signed_on' : 'not_enrolled'
  if (status === 403) return 'refused'
  return status === 404 ? 'not_found' : 'allowed'
}

/** Beyond the gate an object made up for the test may be missing; that is the controller's answer. */
function matches(got: Answer, expected: Answer): boolean {
  return got === expected || (expected === 'allowed' && got === 'not_found')
}

async function disagreements(
  client: ApiClient,
  shop: GivenShop,
  rows: RouteRow[],
  visitor: () => Promise<Visitor>,
  expected: (row: RouteRow) => Answer
) {
  const wrong: string[] = []
  for (const row of rows) {
    const got = await visit(client, row, await addressOf(row, shop.store.id), await visitor())
    const wanted = expected(row)
    if (!matches(got, wanted))
      wrong.push(`${row.method} ${row.pattern}: ${got} instead of ${wanted}`)
  }
  return wrong
}

/** Pictures of items, served by the framework's own route to everybody who has the address. */
const PICTURES = ' /media/*'

/** Signing out is done by the one who visits it; it is seen with its own tests. */
const visited = () => routeRows().filter(({ pattern }) => pattern !== '/sign-out')
const pages = () => visited().filter(({ access }) => isForPages(access))
const calls = () => visited().filter(({ access }) => isForRegisters(access))

test.group('Who may use which route', (group) => {
  group.each.setup(cleanDatabase)
  group.each.timeout(240_000)

  test('every route of the router names its access', ({ assert }) => {
    const declared = new Set(
      routeAccess.flatMap(({ route }) => {
        const { methods, pattern } = route.toJSON()
        return methods.map((method) => `${method} ${pattern}`)
      })
    )
    const all = Object.values(router.toJSON())
      .flat()
      .flatMap(({ methods, pattern }) => methods.map((method) => `${method} ${pattern}`))
    assert.isAbove(all.length, 60)
    assert.deepEqual(
      all.filter((route) => !declared.has(route) && !route.endsWith(PICTURES)),
      []
    )
  })

  test('docs/permissions.md is up to date (node ace permissions:table)', ({ assert }) => {
    assert.equal(readFileSync('docs/permissions.md', 'utf8'), permissionTable())
  })

  for (const key of OPERATOR_KEYS) {
    test(`${key}: pages answer as the policy says`, async ({ client, assert }) => {
      const shop = await givenShop()
      const user = await accountOf(shop.operators[key])
      const expected = ({ access }: RouteRow): Answer => {
        if (access.kind === 'set_up') return 'not_found'
        return mayUse(access, ROLE_KEYS[key]) ? 'allowed' : 'refused'
      }
      assert.deepEqual(
        await disagreements(client, shop, pages(), async () => ({ user }), expected),
        []
      )
    })
  }

  test('nobody: every page leads to sign-in, save those for everybody', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const expected = ({ access }: RouteRow): Answer => {
      if (access.kind === 'set_up') return 'not_found'
      return access.kind === 'public' || access.kind === 'probe' ? 'allowed' : 'sign_in'
    }
    assert.deepEqual(await disagreements(client, shop, pages(), async () => ({}), expected), [])
  })

  test('nobody, and a signed-in owner without a device, get no answer from the register’s API', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const user = await accountOf(shop.operators.owner)
    for (const visitor of [{}, { user }]) {
      const wrong = await disagreements(
        client,
        shop,
        calls(),
        async () => visitor,
        () => 'not_enrolled'
      )
      assert.deepEqual(wrong, [])
    }
  })

  test('a register without an operator may do what needs none', async ({ client, assert }) => {
    const shop = await givenShop()
    const visitor = async () => ({ headers: shop.device.headers() })
    const expected = ({ access }: RouteRow): Answer =>
      access.kind === 'register' ? 'allowed' : 'not_signed_on'
    assert.deepEqual(await disagreements(client, shop, calls(), visitor, expected), [])
  })

  for (const key of ['owner', 'manager', 'cashier'] satisfies OperatorKey[]) {
    test(`${key} at a register: calls answer as the policy says`, async ({ client, assert }) => {
      const shop = await givenShop()
      const visitor = async () => ({ headers: shop.device.headers(await givenSignOn(shop, key)) })
      const expected = ({ access }: RouteRow): Answer =>
        mayUse(access, ROLE_KEYS[key]) ? 'allowed' : 'refused'
      assert.deepEqual(await disagreements(client, shop, calls(), visitor, expected), [])
    })
  }

  test('another store’s object looks the same as none, to a manager and to a register', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const other = await givenShop({ code: 'other' })
    const user = await accountOf(shop.operators.manager)
    const headers = shop.device.headers(await givenSignOn(shop, 'manager'))
    const rows = visited().filter(({ access }) => 'storeOf' in access && access.storeOf)
    assert.isAbove(rows.length, 8)
    for (const row of rows) {
      const visitor = isForPages(row.access) ? { user } : { headers }
      const got = await visit(client, row, await addressOf(row, other.store.id), visitor)
      const expected = mayUse(row.access, 'manager') ? 'not_found' : 'refused'
      assert.equal(got, expected, `${row.method} ${row.pattern}`)
    }
  })
})
