import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { newId } from '#core/ids'
import { read, transaction } from '#core/sql'
import { givenDeadEvent } from '#tests/support/health/given_dead_event'
import { CHECKS } from '#app/health/read_health'
import type { ShownFinding } from '#app/health/finding'
import type { RegisterHealth } from '#app/health/registers/register_status'
import { appVersion } from '#app/health/app_version'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, type GivenShop } from '#tests/support/given_shop'
import { LOCALES, translator } from '#tests/support/translations'

interface Shown {
  state: string
  findings: ShownFinding[]
  registers: RegisterHealth[]
}

async function look(client: ApiClient, shop: GivenShop): Promise<Shown> {
  const response = await client
    .get('/settings/health')
    .loginAs(await accountOf(shop.operators.owner))
    .withInertia()
  response.assertStatus(200)
  return response.inertiaProps as unknown as Shown
}

const reasonOf = ({ findings }: Shown, id: string) => findings.find((one) => one.id === id)?.reason

async function report(shop: GivenShop, changes: Record<string, unknown> = {}) {
  const response = await fetch(
    `http://${process.env.HOST}:${process.env.PORT}/api/register/status`,
    {
      method: 'PUT',
      headers: { ...shop.device.headers(), 'content-type': 'application/json' },
      body: JSON.stringify({
        unsentCount: 0,
        refusedCount: 0,
        oldestUnsentAt: null,
        appVersion: appVersion(),
        skewMs: 40,
        storageUsedBytes: 1_000,
        storageQuotaBytes: 1_000_000,
        ...changes,
      }),
    }
  )
  return response.status
}

const at = (offsetMs: number) => new Date(clock.now().getTime() + offsetMs).toISOString()

test.group('Health', (group) => {
  group.each.setup(cleanDatabase)

  test('says of a new shop that all is as it should be, area by area', async ({
    client,
    assert,
  }) => {
    const shown = await look(client, await givenShop())
    assert.deepEqual(
      shown.findings.map(({ id }) => id),
      CHECKS.map(({ id }) => id)
    )
    assert.equal(reasonOf(shown, 'database'), 'answers')
    assert.equal(reasonOf(shown, 'versions'), 'fitting')
    assert.equal(reasonOf(shown, 'outbox'), 'flowing')
    assert.equal(reasonOf(shown, 'clock'), 'right')
    const size = shown.findings
      .find(({ id }) => id === 'database')
      ?.figures?.find(({ name }) => name === 'database_size')
    assert.isAbove(Number(size?.value), 100_000)
  })

  test('every reason of every check says in five languages what is so and what to do', ({
    assert,
  }) => {
    for (const locale of LOCALES) {
      const t = translator(locale, 'health')
      for (const { id, reasons } of CHECKS) {
        assert.isNotEmpty(t(`health.checks.${id}.title`))
        for (const reason of reasons) {
          const values = { count: 2, days: 3 }
          assert.isNotEmpty(t(`health.checks.${id}.reasons.${reason}.text`, values))
        }
      }
    }
  })

  test('keeps one row per device of what a register says, and shows who needs a look', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    assert.equal(await report(shop), 204)
    assert.equal(reasonOf(await look(client, shop), 'registers'), 'in_step')
    assert.equal(await report(shop, { unsentCount: 3, oldestUnsentAt: at(-600_000) }), 204)
    const shown = await look(client, shop)
    assert.equal(reasonOf(shown, 'registers'), 'unsent')
    assert.equal(shown.state, 'attention')
    assert.deepEqual(shown.registers[0]?.flags, ['unsent'])
    assert.equal(shown.registers[0]?.unsentCount, 3)
    const rows = await read('select enrolment_id from register_statuses')
    assert.lengthOf(rows, 1)
  })

  test('flags a register whose clock is more than two minutes off, either way', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    for (const [skewMs, flags] of [
      [119_000, []],
      [121_000, ['skewed']],
      [-121_000, ['skewed']],
    ] as const) {
      await report(shop, { skewMs })
      const shown = await look(client, shop)
      assert.deepEqual(shown.registers[0]?.flags, flags, String(skewMs))
    }
  })

  test('a register that was not heard for minutes is said to be silent, without alarm', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    await report(shop)
    const later = clock.now().getTime() + 10 * 60_000
    clock.now = () => new Date(later)
    const shown = await look(client, shop)
    assert.deepEqual(shown.registers[0]?.flags, ['silent'])
    assert.equal(reasonOf(shown, 'registers'), 'in_step')
  })

  test('what a register may say has limits', async ({ assert }) => {
    const shop = await givenShop()
    assert.equal(await report(shop, { unsentCount: -1 }), 422)
    assert.equal(await report(shop, { appVersion: 'x'.repeat(41) }), 422)
    assert.equal(await report(shop, { oldestUnsentAt: 'yesterday' }), 422)
  })

  test('a delivery that was given up is attention, with a way to where it can be mended', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    await givenDeadEvent(shop.store.id)
    const outbox = (await look(client, shop)).findings.find(({ id }) => id === 'outbox')
    assert.equal(outbox?.reason, 'dead')
    assert.equal(outbox?.links?.[0]?.href, '/settings/health/events')
  })

  test('a migration that the code does not know is trouble, one that is missing as well', async ({
    client,
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const name = `database/migrations/999_${newId()}`
    await transaction((sql) =>
      sql.run('insert into adonis_schema (name, batch) values (?, 9)', [name])
    )
    cleanup(async () => {
      await transaction((sql) => sql.run('delete from adonis_schema where name = ?', [name]))
    })
    const shown = await look(client, shop)
    assert.equal(reasonOf(shown, 'versions'), 'schema_newer')
    assert.equal(shown.state, 'trouble')
  })

  test('nobody without the task sees it', async ({ client }) => {
    const shop = await givenShop()
    const response = await client
      .get('/settings/health')
      .loginAs(await accountOf(shop.operators.cashier))
    response.assertStatus(403)
  })
})
