import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ace from '@adonisjs/core/services/ace'
import logger from '@adonisjs/core/services/logger'
import { test } from '@japa/runner'
import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { recentLines } from '#core/log/recent_lines'
import { sealSecret, writeSetting } from '#core/settings'
import { isSqlite, read, transaction } from '#core/sql'
import env from '#start/env'
import { ensureRecoveryKey, identityOf } from '#app/backups/keys/recovery_key'
import { insertTarget } from '#app/backups/targets/target_rows'
import { saveCustomer } from '#app/customers/save_customer'
import { packDiagnostics } from '#app/health/diagnostics/pack_diagnostics'
import { NO_HTTPS, setHttpsState } from '#app/https/https_state'
import { KEEPING } from '#tests/support/backups/given_target'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, givenSignOn, type GivenShop } from '#tests/support/given_shop'
import { givenDeadEvent } from '#tests/support/health/given_dead_event'
import { readBundle } from '#tests/support/health/read_bundle'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

const ADDRESS = '/settings/health/diagnostics'
/** Every marked text holds it; card and telephone are marks of their own. */
const MARK = 'merkling'
const CARD = '4111 1111 1111 1111'
const PHONE = '+47 911 22 334'

async function mark(table: string, ...columns: string[]) {
  const values = columns.map((column) => `${column} = 'Merkling ${column}'`).join(', ')
  await transaction((sql) => sql.run(`update ${table} set ${values}`))
}

/** People, places and goods with marked names, and marked secrets wherever a shop keeps some. */
async function givenMarkedShop(): Promise<{ shop: GivenShop; secrets: string[] }> {
  const shop = await givenShop()
  const operator = await givenSignOn(shop)
  const till = await givenOpenTill(shop)
  await sendDocument(shop, await till.sale({ lines: [{ item: shop.items[0]! }] }))
  const customer = { name: 'Merkling', email: 'a@merkling.example', phone: PHONE, note: CARD }
  const author = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
  await saveCustomer(null, customer, author)
  await givenDeadEvent(shop.store.id, `Error: 550 Merkling <kari@merkling.example> ${PHONE}`)
  await transaction((sql) => writeSetting(sql, 'some.secret', sealSecret('merkling sealed')))
  await givenMarkedTarget()
  await givenMarkedWork(shop)
  for (const table of ['users', 'stores', 'registers', 'items']) await mark(table, 'name')
  await mark('enrolments', 'device_name')
  await mark('outbox_events', 'payload')
  setHttpsState({
    ...NO_HTTPS,
    mode: 'own',
    names: ['till.merkling.example'],
    problem: { reason: 'files_unreadable', detail: '/home/merkling/key.pem' },
  })
  for (const name of ['SMTP_HOST', 'SMTP_USERNAME', 'MAIL_FROM_NAME'] as const) {
    env.set(name, `merkling ${name}`)
  }
  logger.error(new Error('Merkling could not pay'))
  logger.error(new Error('550 merkling'), 'Nothing came of /home/merkling/backups')
  const [row] = await read<{ token_hash: string }>('select token_hash from operator_sessions')
  return {
    shop,
    secrets: [
      operator,
      row!.token_hash,
      shop.device.cookie,
      identityOf(await ensureRecoveryKey())!,
      env.get('APP_KEY').release(),
      ...Object.values(shop.operators).flatMap(({ email, password }) => [email, password]),
      ...(await read<{ hash: string }>('select password as hash from users')).map(
        ({ hash }) => hash
      ),
    ],
  }
}

async function givenMarkedTarget() {
  const settings = { endpoint: 'https://merkling.example', region: 'x', bucket: 'merkling' }
  const s3 = { ...settings, prefix: '', accessKeyId: 'merkling', isPathStyle: true }
  const secret = sealSecret('merkling secret')
  await transaction((sql) =>
    insertTarget(sql, {
      name: 'Merkling disk',
      place: { kind: 's3', settings: { ...s3, sealedSecret: secret } },
      keeping: KEEPING,
      isOn: true,
    })
  )
}

/** A job that failed over a marked path, and a document that calls itself something marked. */
async function givenMarkedWork(shop: GivenShop) {
  const now = nowForDatabase()
  const problem = { key: 'backups.problems.unexpected', values: { detail: '/home/merkling' } }
  await transaction(async (sql) => {
    await sql.run(
      `insert into jobs (id, kind, state, store_id, params, done, problem, is_cancel_wanted,
                         created_at, heard_at, finished_at)
       values (?, 'backups.take', 'failed', ?, '{"by":"merkling"}', 0, ?, 0, ?, ?, ?)`,
      [newId(), shop.store.id, JSON.stringify(problem), now, now, now]
    )
    const problems = [{ path: 'merkling', code: 'merkling is not a code' }, { code: 'unknown_id' }]
    await sql.run(`update documents set state = 'quarantined', problems = ? where kind = 'sale'`, [
      JSON.stringify(problems),
    ])
  })
}

test.group('The diagnostics bundle', (group) => {
  group.each.setup(cleanDatabase)
  group.each.setup(() => () => {
    setHttpsState(NO_HTTPS)
    for (const name of ['SMTP_HOST', 'SMTP_USERNAME', 'MAIL_FROM_NAME'] as const) env.set(name, '')
  })

  test('holds no name, address, number, password, key or session of the shop', async ({
    client,
    assert,
  }) => {
    const { shop, secrets } = await givenMarkedShop()
    const from = recentLines().length
    await client.get(`/merkling/${encodeURIComponent(PHONE)}`)
    await client
      .get('/customers')
      .qs({ q: 'merkling' })
      .loginAs(await accountOf(shop.operators.owner))
    assert.isAtLeast(recentLines().length, from)
    const entries = await readBundle(await packDiagnostics())
    assert.isAbove(Object.keys(entries).length, 7)
    for (const [name, text] of Object.entries(entries)) {
      assert.notMatch(text, new RegExp(MARK, 'i'), name)
      for (const secret of [...secrets, CARD, PHONE]) assert.notInclude(text, secret, name)
      assert.notMatch(text, /AGE-SECRET|-----BEGIN |\$(scrypt|argon2\w*)\$/i, name)
    }
  })

  test('holds what a helper needs to know', async ({ assert }) => {
    const { shop } = await givenMarkedShop()
    const entries = await readBundle(await packDiagnostics())
    const part = (name: string) => JSON.parse(entries[`${name}.json`]!)
    assert.equal(part('versions').node, process.versions.node)
    assert.equal(part('versions').database, isSqlite() ? 'SQLite' : 'MariaDB')
    assert.isTrue(part('settings').environment.hasMailServer)
    assert.equal(part('settings').https.problem, 'files_unreadable')
    assert.equal(part('settings').stores[0].currency, 'NOK')
    assert.include(part('migrations').ran.join(), '145_health')
    assert.deepEqual(part('migrations').missing, [])
    assert.equal(part('tables').customers, 1)
    assert.equal(part('tables').sales, 1)
    const [store] = part('stores')
    assert.equal(store.storeId, shop.store.id)
    assert.include(JSON.stringify(store.findings), '"id":"outbox","icon"')
    assert.equal(store.registers[0].registerId, shop.register.id)
    const givenUp = part('work').deliveries.filter(
      ({ state }: { state: string }) => state === 'given_up'
    )
    assert.deepEqual(
      givenUp.map(({ kind }: { kind: string }) => kind),
      ['receipts.mail.requested']
    )
    assert.deepEqual(part('work').quarantine[0].codes, ['(not a code)', 'unknown_id'])
    assert.equal(part('work').jobs[0].problem, 'backups.problems.unexpected')
    const lines = entries['log.jsonl']!.trim().split('\n')
    const failed = lines.map((line) => JSON.parse(line)).findLast(({ err }) => err)
    assert.equal(failed.msg, 'Nothing came of […]')
    assert.include(failed.err.stack.join(), './tests/functional/health/diagnostics.spec.ts')
  })

  test('is downloaded by who may see the health page, which is journalled', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const answer = await client.get(ADDRESS).loginAs(await accountOf(shop.operators.manager))
    answer.assertStatus(200)
    answer.assertHeader('content-type', 'application/zip')
    assert.match(String(answer.header('content-disposition')), /tillhouse-diagnostics-[\dT-]+\.zip/)
    const acts = await read<{ payload: string }>(
      "select payload from journal_entries where kind = 'data.exported'"
    )
    assert.lengthOf(acts, 1)
    assert.include(acts[0]!.payload, 'diagnostics')
    const refused = await client.get(ADDRESS).loginAs(await accountOf(shop.operators.cashier))
    refused.assertStatus(403)
  })

  test('is written by a command into a file that others cannot read', async ({ assert }) => {
    await givenShop()
    const folder = mkdtempSync(resolve('tmp/diagnostics-'))
    const file = join(folder, 'bundle.zip')
    try {
      ace.ui.switchMode('raw')
      const command = await ace.exec('diagnostics', [file])
      command.assertSucceeded()
      const entries = await readBundle(readFileSync(file))
      assert.include(entries['README.txt'], 'versions.json')
      assert.equal(statSync(file).mode & 0o777, 0o600)
    } finally {
      ace.ui.switchMode('normal')
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
