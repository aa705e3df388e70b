import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chaos, createTestHost, test, upgradeFrom } from '@tillhouse/sdk/testing'

const folder = resolve(import.meta.dirname, '../..')
const ID = 'crm-club'

test('keeps no sale from being completed, and counts nothing twice', async ({
  assert,
  cleanup,
}) => {
  const host = await createTestHost({ plugins: [folder] })
  cleanup(() => host.close())
  assert.equal(await host.stateOf(ID), 'enabled', JSON.stringify(await host.problemOf(ID)))
  const rounds = await chaos(host, ID)
  assert.isNotEmpty(rounds)
  assert.isTrue(rounds.every(({ outcome }) => outcome === 'completed'))
})

test('takes the place of an older version, and gives it back, between two sales', async ({
  assert,
  cleanup,
}) => {
  const older = await mkdtemp(join(tmpdir(), 'older-'))
  cleanup(() => rm(older, { recursive: true }))
  await cp(folder, join(older, ID), { recursive: true })
  const manifest = JSON.parse(await readFile(join(folder, 'plugin.json'), 'utf8')) as object
  await writeFile(join(older, ID, 'plugin.json'), JSON.stringify({ ...manifest, version: '0.9.0' }))
  const sell = async (host: Parameters<NonNullable<Parameters<typeof upgradeFrom>[2]>>[0]) => {
    const sold = await host.register.sale().scan('milk').scan('bread').pay('card')
    assert.equal(sold.outcome, 'completed')
    await host.tell()
  }
  const host = await upgradeFrom(join(older, ID), folder, sell)
  cleanup(() => host.close())
  await sell(host)
  assert.equal(await host.stateOf(ID), 'enabled')
  await host.back()
  await sell(host)
  assert.equal(await host.stateOf(ID), 'enabled')
})
