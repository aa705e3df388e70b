import { test } from '@japa/runner'
import { newId } from '#core/ids'
import { countDead, reviveDead } from '#core/outbox_store'
import { OutboxWorker } from '#core/outbox_worker'
import { read } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { givenDeadEvent } from '#tests/support/health/given_dead_event'

const EVENTS = '/settings/health/events'

test.group('Deliveries given up', (group) => {
  group.each.setup(cleanDatabase)

  test('are listed without the addresses that mail servers repeat', async ({ client, assert }) => {
    const shop = await givenShop()
    await givenDeadEvent(shop.store.id, 'Error: 550 <kari.nordmann@example.no> refused')
    await givenDeadEvent(newId())
    const page = await client
      .get(EVENTS)
      .loginAs(await accountOf(shop.operators.owner))
      .withInertia()
    const rows = page.inertiaProps.rows as { error: string }[]
    assert.lengthOf(rows, 1)
    assert.notInclude(rows[0]!.error, 'kari.nordmann')
    assert.include(rows[0]!.error, '550')
  })

  test('one, or all, are delivered again with all their tries before them', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    const ids = [await givenDeadEvent(shop.store.id), await givenDeadEvent(shop.store.id)]
    await client.post(`${EVENTS}/${ids[0]}/redelivery`).loginAs(owner).withCsrfToken()
    assert.equal(await countDead(), 1)
    const seen: string[] = []
    const worker = new OutboxWorker({
      handlersOf: () => [async (event) => void (ids.includes(event.id) && seen.push(event.id))],
    })
    await worker.drain()
    assert.deepEqual(seen, [ids[0]])
    await client.post(`${EVENTS}/redeliveries`).loginAs(owner).withCsrfToken()
    await worker.drain()
    assert.sameMembers(seen, ids)
    const acts = await read("select kind from journal_entries where kind = 'event.redelivered'")
    assert.lengthOf(acts, 2)
  })

  test('one that is set aside stays on record and is revived by nobody', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    const id = await givenDeadEvent(shop.store.id)
    await client
      .post(`${EVENTS}/${id}/set_aside`)
      .form({ reason: 'Told by telephone' })
      .loginAs(owner)
      .withCsrfToken()
    assert.equal(await countDead(), 0)
    assert.equal(await reviveDead(), 0)
    const [row] = await read(
      'select set_aside_reason, set_aside_by_id from outbox_events where id = ?',
      [id]
    )
    assert.deepEqual(row, { set_aside_reason: 'Told by telephone', set_aside_by_id: owner.id })
  })

  test('another store’s delivery cannot be touched', async ({ client, assert }) => {
    const shop = await givenShop()
    const stranger = await givenShop({ code: 'other' })
    const id = await givenDeadEvent(stranger.store.id)
    const manager = await accountOf(shop.operators.manager)
    await client.post(`${EVENTS}/${id}/redelivery`).loginAs(manager).withCsrfToken()
    assert.equal(await countDead(), 1)
  })
})
