import { test } from '@japa/runner'
import { read, transaction } from '#core/sql'
import { readSetting, removeSetting } from '#core/settings'
import { Grant } from '#app/users/grant'
import { Role } from '#app/users/role'
import { renewStartingRoles } from '#app/users/starting_roles/renew_starting_roles'
import { STARTING_ROLES_SETTING } from '#app/users/starting_roles/role_state'
import type { Task } from '#app/users/tasks'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'

const LATER: Task[] = [
  'promotions.view',
  'promotions.edit',
  'balances.view',
  'balances.adjust',
  'health.view',
  'health.mend',
  'line.sell_expired',
  'sale.relieve_tax',
  'sale.return_outside_policy',
  'sale.waive_restocking_fee',
  'sale.change_service_charge',
]

async function tasksOf(key: string): Promise<string[]> {
  const role = await Role.findByOrFail('key', key)
  return (await Grant.query().where('role_id', role.id)).map(({ task }) => task)
}

/** A shop as it was before the tasks came, and before it was kept what its roles started with. */
async function givenOlderShop() {
  const shop = await givenShop()
  await Grant.query().whereNotNull('role_id').whereIn('task', LATER).delete()
  await transaction((sql) => removeSetting(sql, STARTING_ROLES_SETTING))
  return shop
}

test.group('Starting roles after an update', (group) => {
  group.each.setup(cleanDatabase)

  test('those that are as they started get what they would start with today, once', async ({
    assert,
  }) => {
    await givenOlderShop()
    const cashier = await tasksOf('cashier')
    await renewStartingRoles()
    assert.includeMembers(await tasksOf('manager'), LATER)
    assert.include(await tasksOf('accountant'), 'balances.view')
    assert.notInclude(await tasksOf('accountant'), 'health.view')
    assert.sameMembers(await tasksOf('cashier'), cashier)
    const entries = () =>
      read<{ payload: string }>(`select payload from journal_entries where kind = 'role.changed'`)
    const told = (await entries()).map(({ payload }) => JSON.parse(payload).addedTasks)
    assert.lengthOf(told, 2)
    await renewStartingRoles()
    const manager = await tasksOf('manager')
    assert.equal(new Set(manager).size, manager.length)
    assert.lengthOf(await entries(), 2)
  })

  test('one that the shop has changed is left alone, and its page says what it lacks', async ({
    assert,
    client,
  }) => {
    const shop = await givenOlderShop()
    const manager = await Role.findByOrFail('key', 'manager')
    await Grant.query().where('role_id', manager.id).where('task', 'items.import').delete()
    await renewStartingRoles()
    assert.notIncludeMembers(await tasksOf('manager'), LATER)
    const owner = await accountOf(shop.operators.owner)
    const path = `/settings/roles/${manager.id}`
    const page = () => client.get(`${path}/edit`).loginAs(owner).withInertia()
    assert.deepEqual((await page()).inertiaProps.news, { added: [], left: LATER })
    const grants = (await Grant.query().where('role_id', manager.id)).map((grant) => ({
      ...{ task: grant.task, effect: grant.effect, limits: grant.limits },
      ...{ storeId: null, departmentId: null },
    }))
    await client.put(path).loginAs(owner).withCsrfToken().redirects(0).json({ name: null, grants })
    assert.deepEqual((await page()).inertiaProps.news, { added: [], left: [] })
    await renewStartingRoles()
    assert.notIncludeMembers(await tasksOf('manager'), LATER)
  })

  test('a new shop has nothing to be given, and an empty database no roles', async ({ assert }) => {
    await renewStartingRoles()
    assert.deepEqual(await readSetting(STARTING_ROLES_SETTING, null), null)
    await givenShop()
    const before = await tasksOf('manager')
    await renewStartingRoles()
    assert.sameMembers(await tasksOf('manager'), before)
  })
})
