import { test } from '@japa/runner'
import { read, transaction } from '#core/sql'
import { Customer } from '#app/customers/customer'
import { findBuyer } from '#app/customers/find_buyer'
import type { GroupKind } from '#app/customers/groups/customer_group'
import { listGroupsWithMembers } from '#app/customers/groups/list_groups'
import { loadMemberships } from '#app/customers/groups/load_memberships'
import { saveGroup } from '#app/customers/groups/save_group'
import { saveMemberships } from '#app/customers/groups/save_memberships'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, givenSignOn } from '#tests/support/given_shop'

async function givenManager() {
  const shop = await givenShop()
  const author = { storeId: shop.store.id, operatorId: shop.operators.manager.id }
  const addGroup = async (name: string, kind: GroupKind = 'group') => {
    const fields = { name, kind, color: '#38886a', position: 0, isArchived: false }
    const saved = await saveGroup(null, fields, author)
    if (!saved.ok) throw new Error(saved.reason)
    return saved.value
  }
  return { shop, author, addGroup, manager: await accountOf(shop.operators.manager) }
}

const groupsOf = (customerId: string, date: string) =>
  transaction(async (sql) => (await findBuyer(sql, customerId, date))?.groupIds)

test.group('Groups of customers', (group) => {
  group.each.setup(cleanDatabase)

  test('are made, renamed and archived on their page', async ({ client, assert }) => {
    const { manager } = await givenManager()
    const form = { name: 'Klubb', kind: 'group', color: '#38886a', position: 1, isArchived: false }
    const made = await client.post('/customer_groups').loginAs(manager).withCsrfToken().json(form)
    made.assertStatus(200)
    assert.include(made.text(), 'Klubb')
    const [row] = await read<{ id: string }>('select id from customer_groups')
    await client
      .put(`/customer_groups/${row!.id}`)
      .loginAs(manager)
      .withCsrfToken()
      .json({ ...form, name: 'Kundeklubb', kind: 'segment', isArchived: true })
    const [listed] = await listGroupsWithMembers('2026-11-22')
    assert.containsSubset(listed, { name: 'Kundeklubb', kind: 'group', isArchived: true })
  })

  test('two groups never have one name', async ({ assert }) => {
    const { addGroup, author } = await givenManager()
    await addGroup('Klubb')
    const fields = {
      name: 'klubb',
      kind: 'group' as const,
      color: '#38886a',
      position: 0,
      isArchived: false,
    }
    assert.deepEqual(await saveGroup(null, fields, author), { ok: false, reason: 'name_taken' })
  })

  test('a membership counts from its first to its last day', async ({ assert }) => {
    const { addGroup, author } = await givenManager()
    const groupId = await addGroup('Adventslisten', 'segment')
    const customer = await Customer.create({ name: 'Åse Ødegård' })
    await saveMemberships(
      customer.id,
      [{ groupId, validFrom: '2026-12-01', validTo: '2026-12-24' }],
      { ...author, today: '2026-11-22' }
    )
    assert.deepEqual(await groupsOf(customer.id, '2026-11-30'), [])
    assert.deepEqual(await groupsOf(customer.id, '2026-12-01'), [groupId])
    assert.deepEqual(await groupsOf(customer.id, '2026-12-24'), [groupId])
    assert.deepEqual(await groupsOf(customer.id, '2026-12-25'), [])
  })

  test('who leaves a group was in it until yesterday', async ({ assert }) => {
    const { addGroup, author } = await givenManager()
    const groupId = await addGroup('Klubb')
    const customer = await Customer.create({ name: 'Åse Ødegård' })
    const membership = { groupId, validFrom: null, validTo: null }
    await saveMemberships(customer.id, [membership], { ...author, today: '2026-11-01' })
    await saveMemberships(customer.id, [], { ...author, today: '2026-11-22' })
    assert.deepEqual(await groupsOf(customer.id, '2026-11-21'), [groupId])
    assert.deepEqual(await groupsOf(customer.id, '2026-11-22'), [])
    assert.isEmpty(await loadMemberships([customer.id], '2026-11-22'))
  })

  test('are chosen on the page of a customer and filter the list', async ({ client, assert }) => {
    const { addGroup, manager } = await givenManager()
    const groupId = await addGroup('Klubb')
    const customer = await Customer.create({ name: 'Åse Ødegård' })
    await Customer.create({ name: 'Per Hansen' })
    const saved = await client
      .put(`/customers/${customer.id}/memberships`)
      .loginAs(manager)
      .withCsrfToken()
      .json({ memberships: [{ groupId, validFrom: null, validTo: '2099-12-31' }] })
    saved.assertStatus(200)
    assert.include(saved.text(), 'value="2099-12-31"')
    const list = await client.get('/customers').qs({ group: groupId }).loginAs(manager)
    assert.include(list.text(), 'Åse Ødegård')
    assert.notInclude(list.text(), 'Per Hansen')
  })

  test('everyone on a filtered list joins at once, and new dates replace old ones', async ({
    client,
    assert,
  }) => {
    const { addGroup, author, manager } = await givenManager()
    const groupId = await addGroup('Adventslisten', 'segment')
    const [aase, anne] = await Customer.createMany([
      { name: 'Åse Hansen' },
      { name: 'Anne Hansen' },
      { name: 'Per Olsen' },
    ])
    await saveMemberships(aase!.id, [{ groupId, validFrom: null, validTo: null }], {
      ...author,
      today: '2026-11-22',
    })
    const added = await client
      .post(`/customer_groups/${groupId}/members`)
      .loginAs(manager)
      .withCsrfToken()
      .json({ q: 'hansen', validFrom: null, validTo: '2026-12-24' })
    added.assertStatus(200)
    const rows = await read<{ customer_id: string; valid_to: string }>(
      'select customer_id, valid_to from customer_group_members order by customer_id'
    )
    assert.sameMembers(
      rows.map((row) => row.customer_id),
      [aase!.id, anne!.id]
    )
    assert.deepEqual(new Set(rows.map((row) => row.valid_to.slice(0, 10))), new Set(['2026-12-24']))
  })

  test('a register is told the groups of whom it finds, with their dates', async ({
    client,
    assert,
  }) => {
    const { shop, addGroup, author } = await givenManager()
    const groupId = await addGroup('Klubb')
    const customer = await Customer.create({ name: 'Åse Ødegård' })
    await saveMemberships(customer.id, [{ groupId, validFrom: null, validTo: '2099-12-31' }], {
      ...author,
      today: '2026-11-22',
    })
    const headers = shop.device.headers(await givenSignOn(shop))
    const answer = await client.get('/api/customers').qs({ q: 'ødeg' }).headers(headers)
    assert.deepEqual(answer.body().customers[0].groups, [
      { groupId, name: 'Klubb', validFrom: null, validTo: '2099-12-31' },
    ])
  })
})
