import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import type { TestContext } from '@japa/runner/core'
import { isSqlite } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { isLongTier } from '#tests/support/long_tier'
import { ADDS_A_TABLE, InstalledShop } from '#tests/support/upgrade/installed_shop'

/** Takes sales, says that it is not ready, and ends when the test has seen enough. */
const NEVER_READY = `
import { existsSync } from 'node:fs'
import { Server } from 'node:http'
const emit = Server.prototype.emit
Server.prototype.emit = function (kind, request, answer) {
  if (kind !== 'request' || request.url !== '/health/ready') return emit.apply(this, arguments)
  answer.writeHead(503).end()
  return true
}
setInterval(() => existsSync('enough') && process.exit(1), 20)
await import('./real_server.js')
`
const HANGS = 'setInterval(() => {}, 1000)'

test.group('A new version that does not come up', (group) => {
  group.each.setup(cleanDatabase)
  group.each.skip(!isSqlite() && !isLongTier, 'On both databases in the long tier')

  test('is taken back by itself, with the sales that it took', async ({ assert, cleanup }) => {
    const shop = await InstalledShop.current()
    cleanup(() => shop.remove())
    const { installation } = shop
    await installation.start()
    await shop.sell(1)
    const sold = await shop.countSales()
    const next = installation.nextVersion('9.9.9', ADDS_A_TABLE, NEVER_READY)
    const upgrade = installation.run(['scripts/upgrade.mjs', next, '--yes'])
    await installation.untilAnswering(503)
    assert.isTrue(await shop.hasTable('loyalty'))
    await shop.sell(2)
    writeFileSync(join(installation.folder, 'enough'), '')
    const { code, said } = await upgrade
    assert.equal(code, 1, said)
    assert.match(said, /9\.9\.9-\w+ did not answer\. The version before goes on/)
    await installation.untilServing()
    assert.equal(installation.state().current, '.')
    assert.isFalse(await shop.hasTable('loyalty'))
    assert.equal(await shop.countSales(), sold + 2)
    await shop.sell(1)
    await installation.kill()
    assert.equal(await shop.faults(), '')
  }).timeout(240_000)

  const unchanged = async ({ assert, cleanup }: TestContext) => {
    const shop = await InstalledShop.old()
    cleanup(() => shop.remove())
    const { installation } = shop
    // The first start upgrades the database: one of before lies beside it, and must not come back.
    await installation.start({ UPGRADE_READY_SECONDS: '1' })
    await shop.sell(1)
    const sold = await shop.countSales()
    await shop.database.query("update stores set name = 'Edited since'")
    const next = installation.nextVersion('9.9.9', undefined, HANGS)
    const { code, said } = await installation.run(['scripts/upgrade.mjs', next, '--yes'])
    assert.equal(code, 1, said)
    assert.include(said, 'did not answer. The version before goes on')
    await installation.untilServing()
    assert.equal(await shop.countSales(), sold)
    const [store] = await shop.database.query<{ name: string }>('select name from stores')
    assert.equal(store!.name, 'Edited since')
    const { last } = installation.state()
    assert.isFalse(last!.isDone)
    assert.isFalse(existsSync(join(installation.folder, 'enough')))
  }
  if (isLongTier)
    test('leaves the database alone where it had nothing to change in it', unchanged).timeout(
      240_000
    )
})
