import { test } from '@japa/runner'
import type { TestContext } from '@japa/runner/core'
import { isSqlite } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { drawMoments, plug, type Moment } from '#tests/support/kill/plug'
import { isLongTier, patient } from '#tests/support/long_tier'
import { ADDS_A_TABLE, InstalledShop } from '#tests/support/upgrade/installed_shop'

/** In the exchange of the two databases: the old one is aside, or both lie under both names. */
const IN_EXCHANGE: Moment = isSqlite() ? { after: /: link / } : { after: /: rename table/ }
/** While past sales are put through the new code, on the copy. */
const IN_REHEARSAL: Moment = { before: /^upgrade:check: print .*"step":"replay"/ }
/** One of the sales since the upgrade is taken in again, the next is not. */
const IN_REPLAY: Moment = { after: /^documents:replay: commit/ }

test.group('An upgrade killed on the way', (group) => {
  group.each.setup(cleanDatabase)

  test('goes on at the next start, and so does the way back: every sale is there once', async ({
    assert,
    cleanup,
  }) => {
    const shop = await InstalledShop.current()
    cleanup(() => shop.remove())
    const { installation } = shop
    await installation.start()
    await shop.sell(1)
    const next = installation.nextVersion('9.9.9', ADDS_A_TABLE)
    const upgrading = installation.run(['scripts/upgrade.mjs', next, '--yes'])
    await installation.untilSaid('upgrade: migrate')
    await installation.kill()
    assert.include((await upgrading).said, 'it goes on from there')
    assert.isFalse(await shop.hasTable('loyalty'))

    assert.match(await installation.cutOff(IN_REHEARSAL), /step":"replay"/)
    assert.match(await installation.cutOff(IN_EXCHANGE), /rename|drop/)
    await installation.start()
    await installation.untilSettled()
    assert.match(installation.state().current, /^releases\/9\.9\.9-/)
    assert.isTrue(await shop.hasTable('loyalty'))
    await shop.sell(2)
    const sold = await shop.countSales()
    await installation.kill()
    const old = await installation.run(['build/ace.js', 'start:check'])
    assert.equal(old.code, 1)
    assert.include(old.said, 'belongs to a newer version')
    const back = await installation.run(['scripts/upgrade.mjs', 'back', '--yes'])
    assert.include(back.said, 'done at the next start')
    assert.match(await installation.cutOff(IN_EXCHANGE), /rename|drop/)
    assert.match(await installation.cutOff(IN_REPLAY), /^documents:replay: /)
    await installation.start()
    await installation.untilSettled()
    assert.equal(installation.state().current, '.')
    assert.isFalse(await shop.hasTable('loyalty'))
    assert.equal(await shop.countSales(), sold)
    const file = installation.state().last!.words
    const again = await installation.run(['build/ace.js', 'documents:replay', file])
    assert.include(again.said, '0 documents taken in, 2 were here already')
    await shop.sell(1)
    await installation.kill()
    assert.equal(await shop.faults(), '')
  }).timeout(patient(480_000))

  const anyMoment = async ({ assert, cleanup }: TestContext) => {
    const shop = await InstalledShop.current()
    cleanup(() => shop.remove())
    const { installation } = shop
    const next = installation.nextVersion('9.9.9', ADDS_A_TABLE)
    await installation.run(['scripts/upgrade.mjs', next, '--yes'])
    const { to } = installation.state().wanted!
    const forth = { step: 'switch', to } as const
    const back = (round: number) =>
      ({ step: 'back', from: to, to: '.', file: `data/upgrades/since_${round}.ndjson` }) as const
    const settle = async () => {
      await installation.start()
      await installation.untilSettled()
      assert.isTrue(installation.state().last!.isDone)
    }
    const actsOf = async (wanted: typeof forth | ReturnType<typeof back>) => {
      const whole = plug()
      installation.want(wanted)
      await installation.start(whole.environment)
      await installation.untilSettled()
      const acts = whole.acts()
      await shop.sell(1)
      await installation.kill()
      return acts
    }
    const forthMoments = drawMoments(await actsOf(forth))
    const backMoments = drawMoments(await actsOf(back(0)))
    for (const [index, moment] of forthMoments.entries()) {
      const sold = await shop.countSales()
      installation.want(forth)
      const there = `there: ${await installation.cutOff(moment)}`
      await settle()
      assert.equal(installation.state().current, to, there)
      assert.isTrue(await shop.hasTable('loyalty'), there)
      assert.equal(await shop.countSales(), sold, there)
      await shop.sell(2)
      await installation.kill()
      installation.want(back(index + 1))
      const home = `back: ${await installation.cutOff(backMoments[index]!)}`
      await settle()
      assert.equal(installation.state().current, '.', home)
      assert.isFalse(await shop.hasTable('loyalty'), home)
      assert.equal(await shop.countSales(), sold + 2, home)
      await installation.kill()
      assert.equal(await shop.faults(), '', `${there}, ${home}`)
    }
  }
  if (isLongTier) test('at any moment, forth and back', anyMoment).timeout(patient(60_000))
})
