import { test } from '@japa/runner'
import { JobProblem } from '#core/jobs/job'
import { proveTargets } from '#app/backups/proof/prove_targets'
import { patience } from '#app/backups/take/store_on_target'
import { takeBackup } from '#app/backups/take/take_backup'
import { saveTarget } from '#app/backups/targets/save_target'
import { listTargets } from '#app/backups/targets/target_rows'
import { s3Place } from '#app/backups/targets/s3_place'
import { sealSecret } from '#core/settings'
import { isSqlite } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { isLongTier } from '#tests/support/long_tier'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { S3_KEY, S3Server } from '#tests/support/backups/s3_server'
import { writeFile } from 'node:fs/promises'

const KEEPING = { daily: 7, weekly: 5, monthly: 12 }

function targetOn(store: S3Server, shop: GivenShop, changes: Record<string, unknown> = {}) {
  return saveTarget(
    null,
    {
      name: 'Elsewhere',
      isOn: true,
      keeping: KEEPING,
      place: { ...store.settings(), ...changes },
    },
    { storeId: shop.store.id, operatorId: shop.operators.owner.id }
  )
}

test.group('Backups on an S3-compatible store', (group) => {
  let store: S3Server
  group.each.setup(cleanDatabase)
  group.each.skip(!isSqlite() && !isLongTier, 'On both databases in the long tier')
  group.each.setup(async () => {
    patience.waitMs = 1
    store = await S3Server.start()
    return () => store.stop()
  })

  test('a backup arrives, is listed and proves to restore from there', async ({ assert }) => {
    const shop = await givenShop()
    assert.isTrue((await targetOn(store, shop)).ok)
    const taken = await takeBackup({})
    assert.deepEqual(taken.stored, ['Elsewhere'])
    assert.deepEqual([...store.objects.keys()], [`shop/${taken.name}`])
    assert.lengthOf(store.objects.get(`shop/${taken.name}`)!, taken.bytes)
    const [proof] = await proveTargets({})
    assert.isNull(proof!.problem)
    assert.equal(proof!.file, taken.name)
  }).timeout(60_000)

  test('a large file goes in parts, and the parts of a cut-off one are given back', async ({
    assert,
  }) => {
    const { kind: _kind, secret, ...settings } = store.settings()
    const place = s3Place({ ...settings, sealedSecret: sealSecret(secret) })
    const path = 'tmp/large.bin'
    await writeFile(path, Buffer.alloc(20 * 1024 * 1024, 7))
    const name = 'tillhouse-shop-0a1b2c-2026-11-22T03-30-00Z-v0.1.0.tar.zst.age'
    const told: number[] = []
    await place.put(path, name, (done) => told.push(done))
    assert.lengthOf(store.objects.get(`shop/${name}`)!, 20 * 1024 * 1024)
    assert.isAbove(told.length, 2)
    store.objects.clear()
    const abort = new AbortController()
    const cut = place.put(path, name, () => abort.abort(), abort.signal)
    await assert.rejects(() => cut)
    store.uploads.set('left', { key: `shop/${name}`, parts: new Map() })
    const foreign = 'tillhouse-other-ffffff-2026-11-22T03-30-00Z-v0.1.0.tar.zst.age'
    store.uploads.set('other', { key: `shop/${foreign}`, parts: new Map() })
    await place.sweep('0a1b2c')
    assert.deepEqual([...store.uploads.keys()], ['other'])
    assert.equal(store.objects.size, 0)
  })

  test('what the store refuses is said in words, and the target stays as it was', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const cases = [
      { changes: { secret: 'wrong' }, key: 's3_key_refused' },
      { changes: { accessKeyId: 'NOBODY' }, key: 's3_key_refused' },
      { changes: { bucket: 'another-bucket' }, key: 's3_no_bucket' },
      { changes: { endpoint: 'http://127.0.0.1:9' }, key: 'target_unreachable' },
    ]
    for (const { changes, key } of cases) {
      const answer = await targetOn(store, shop, changes)
      assert.deepInclude(answer, { ok: false, reason: 'unusable' })
      if (!answer.ok && answer.reason === 'unusable') {
        assert.equal(answer.problem.key, `backups.problems.${key}`)
      }
    }
    assert.deepEqual(await listTargets(), [])
  }).timeout(60_000)

  test('an upload that fails for a moment is tried again; a refusal is kept as the reason', async ({
    assert,
  }) => {
    const shop = await givenShop()
    await targetOn(store, shop)
    store.refusals = Array.from({ length: 3 }, () => ({ status: 503, code: 'SlowDown' }))
    assert.deepEqual((await takeBackup({})).stored, ['Elsewhere'])
    store.isReadOnly = true
    await assert.rejects(() => takeBackup({}), JobProblem)
    const [target] = await listTargets()
    assert.equal(target!.problem!.key, 'backups.problems.s3_refused')
    assert.isNotNull(target!.lastGoodAt)
    assert.equal(store.objects.size, 1)
  }).timeout(60_000)

  test('the secret lies sealed in the database', async ({ assert }) => {
    const shop = await givenShop()
    await targetOn(store, shop)
    assert.notInclude(JSON.stringify(await listTargets()), S3_KEY.secret)
  })
})
