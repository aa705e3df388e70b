import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { Register } from '#app/stores/register'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenDevice } from '#tests/support/given_device'
import type { GivenShop } from '#tests/support/given_shop'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'
import { saleBody, signedDocument } from '#tests/support/shop_documents'
import { Installation } from '#tests/support/upgrade/installation'
import { givenOldDatabase, oldShop, type OtherDatabase } from '#tests/support/upgrade/old_shop'
import { oldRegister } from '#tests/support/upgrade/old_register'
import { migrate, useDatabase } from '#tests/support/upgrade/use_database'

/** As if the new version came to another tax for what was sold. */
const COMES_TO_OTHER_FIGURES = `
import { BaseSchema } from '@adonisjs/lucid/schema'
export default class extends BaseSchema {
  async up() {
    this.defer((db) => db.rawQuery("update pipelines set content = replace(content, ':250000', ':240000')"))
  }
}
`
/** Half of its work is done when it fails; MariaDB keeps what a failed migration had done. */
const FAILS_HALF_WAY = `
import { BaseSchema } from '@adonisjs/lucid/schema'
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('loyalty', (table) => table.string('id', 36).primary().notNullable())
    this.defer(async (db) => {
      await db.rawQuery('update sales set gross_minor = 0')
      throw new Error('the migration failed half-way')
    })
  }
}
`

test.group('A shop that is upgraded, in real processes', (group) => {
  let database: OtherDatabase
  let installation: Installation
  let register: GivenShop
  group.each.setup(cleanDatabase)
  group.each.setup(async () => {
    database = await givenOldDatabase()
    installation = await Installation.create(database)
    return async () => {
      await installation.remove()
      await database.drop()
    }
  })

  /** The shop on this version's schema, with its register as it stands. */
  async function givenCurrentShop(): Promise<void> {
    const leave = await useDatabase(database)
    await migrate()
    register = await oldRegister(oldShop())
    await leave()
    await installation.start()
  }

  /** Signed sales of the old shop's register, for the server in its own process to accept. */
  async function sales(count: number) {
    const leave = await useDatabase(database)
    clock.now = () => new Date(Date.parse(oldShop().madeAt) + 600_000)
    const made = []
    for (let number = 0; number < count; number++) {
      const body = await saleBody(register, { lines: [{ item: register.items[0]! }] })
      const { tillSessionId } = oldShop().device
      made.push(await signedDocument(register, 'sale', body, { tillSessionId }))
    }
    await leave()
    return made
  }

  async function sell(count: number): Promise<void> {
    for (const sale of await sales(count)) {
      const { body } = await sendDocument(register, sale, installation.address)
      if (body.state !== 'accepted') throw new Error(JSON.stringify(body))
    }
  }

  async function sellOnNewRegister(): Promise<void> {
    const leave = await useDatabase(database)
    clock.now = () => new Date(Date.parse(oldShop().madeAt) + 600_000)
    const added = await Register.create({
      storeId: register.store.id,
      number: 99,
      name: 'New register',
      settings: register.register.settings,
    })
    const device = await givenDevice(added, register.operators.owner.id)
    const shop = { ...register, register: added, ...device }
    const till = await givenOpenTill(shop)
    const sale = await till.sale({ lines: [{ item: shop.items[0]! }] })
    const { body } = await sendDocument(shop, sale)
    if (body.state !== 'accepted') throw new Error(JSON.stringify(body))
    await leave()
  }

  async function countSales(): Promise<number> {
    const [row] = await database.query<{ n: number }>('select count(*) as n from sales')
    return Number(row!.n)
  }

  async function hasTable(name: string): Promise<boolean> {
    return database.query(`select * from ${name}`).then(
      () => true,
      () => false
    )
  }

  test('a start on an older database upgrades a checked copy and keeps the one of before', async ({
    assert,
  }) => {
    await installation.start()
    assert.isTrue(await hasTable('upgrades'))
    assert.equal(await countSales(), oldShop().totals.sales)
    assert.include(installation.said, 'The database is upgraded')
  }).timeout(120_000)

  test('a migration that fails half-way leaves the shop selling on the old version', async ({
    assert,
  }) => {
    await givenCurrentShop()
    const before = await countSales()
    const bad = installation.nextVersion('9.9.9', FAILS_HALF_WAY)

    const upgrade = await installation.run(['scripts/upgrade.mjs', bad, '--yes'])
    assert.equal(upgrade.code, 1, upgrade.said)
    assert.include(upgrade.said, 'Your shop is unchanged and sells on')
    assert.isTrue(await installation.isServing())
    await sell(1)

    // As a container of the new image or a `git pull` would start, without any rehearsal before.
    await installation.kill()
    const gate = await installation.run([`${bad}/build/ace.js`, 'upgrade:gate'])
    assert.equal(gate.code, 1, gate.said)
    assert.include(gate.said, 'the migration failed half-way')
    assert.include(gate.said, 'Your shop is unchanged')
    await installation.start()
    await sell(1)
    assert.equal(await countSales(), before + 2)
    assert.isFalse(await hasTable('loyalty'))
    const spoiled = await database.query('select id from sales where gross_minor = 0')
    assert.lengthOf(spoiled, 0)
  }).timeout(180_000)

  test('figures that come out otherwise are taken when a person says so, and what cannot go back keeps no shop closed', async ({
    assert,
  }) => {
    await givenCurrentShop()
    await sell(1)
    const next = installation.nextVersion('9.9.9', COMES_TO_OTHER_FIGURES)
    const upgrade = await installation.run(['scripts/upgrade.mjs', next, '--yes'])
    assert.equal(upgrade.code, 0, upgrade.said)
    assert.include(upgrade.said, 'figures differ')
    assert.match(installation.state().current, /^releases\/9\.9\.9-/)

    // A register that the version before has never heard of; nobody can take its sales there.
    await sellOnNewRegister()
    await sell(1)
    const back = await installation.run(['scripts/upgrade.mjs', 'back', '--yes'])
    assert.equal(back.code, 0, back.said + installation.said)
    await installation.untilServing()
    assert.include(installation.said, '2 refused')
    assert.include(installation.said, 'is kept')
    await sell(1)
    const file = installation.state().last!.words
    assert.include(readFileSync(join(installation.folder, file), 'utf8'), 'Test device')
  }).timeout(240_000)
})
