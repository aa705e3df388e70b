import { test } from '@japa/runner'
import { read } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'

async function givenPeople(items = 3) {
  const shop = await givenShop({ items })
  return {
    shop,
    manager: await accountOf(shop.operators.manager),
    cashier: await accountOf(shop.operators.cashier),
  }
}

test.group('Departments and options', (group) => {
  group.each.setup(cleanDatabase)

  test('the tree is edited, without a department below itself', async ({ client, assert }) => {
    const { manager, shop } = await givenPeople(1)
    const department = (name: string, parentId: string | null) => ({
      name,
      parentId,
      color: '#3b82b6',
      taxCategoryId: null,
      isSellable: false,
      position: 5,
    })
    await client
      .post('/departments')
      .loginAs(manager)
      .withCsrfToken()
      .json(department('Knives', shop.departments.kitchen.id))
      .redirects(0)
    const [knives] = await read<{ id: string }>("select id from departments where name = 'Knives'")
    const refused = await client
      .put(`/departments/${shop.departments.kitchen.id}`)
      .loginAs(manager)
      .withCsrfToken()
      .withInertia()
      .header('referer', '/departments')
      .json(department('Kitchen', knives!.id))
    assert.property(refused.inertiaProps.errors, 'parentId')
    const page = await client.get('/departments').loginAs(manager)
    assert.isBelow(page.text().indexOf('Kitchen'), page.text().indexOf('Knives'))
    await client
      .delete(`/departments/${shop.items[0]!.departmentId}`)
      .loginAs(manager)
      .withCsrfToken()
      .redirects(0)
    assert.lengthOf(await read('select id from departments where archived_at is not null'), 0)
    await client.delete(`/departments/${knives!.id}`).loginAs(manager).withCsrfToken().redirects(0)
    assert.lengthOf(await read('select id from departments where archived_at is not null'), 1)
  })

  test('a group of options keeps its prices and its bounds', async ({ client, assert }) => {
    const { manager } = await givenPeople(0)
    const milk = {
      name: 'Milk',
      minimum: 1,
      maximum: 1,
      options: [
        { id: null, name: 'Oat', price: '5.00' },
        { id: null, name: 'Cow', price: null },
      ],
    }
    await client.post('/option_groups').loginAs(manager).withCsrfToken().json(milk).redirects(0)
    const page = await client.get('/option_groups').loginAs(manager)
    assert.include(page.text(), 'Oat')
    assert.include(page.text(), '5.00')
    const refused = await client
      .post('/option_groups')
      .loginAs(manager)
      .withCsrfToken()
      .withInertia()
      .header('referer', '/option_groups')
      .json({ ...milk, minimum: 2, maximum: 3 })
    assert.property(refused.inertiaProps.errors, 'maximum')
    assert.lengthOf(await read('select id from option_groups'), 1)
  })
})
