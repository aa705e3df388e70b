import { rmSync, statSync } from 'node:fs'
import { X509Certificate } from 'node:crypto'
import { dirname } from 'node:path'
import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { keepCertificate } from '#app/https/keep_certificate'
import { pathOfKeyFile, readKeyFile } from '#app/https/key_files'

const DAY_MS = 86_400_000
const realNow = clock.now
const NAMES = ['till.local', '192.168.1.20']

function passDays(days: number) {
  clock.now = () => new Date(realNow().getTime() + days * DAY_MS)
}

async function serialNumber(names = NAMES): Promise<string> {
  const kept = await keepCertificate(names)
  return kept.ok ? kept.value.certificate.serialNumber : kept.reason
}

test.group('Keeping the certificate', (group) => {
  group.each.setup(() => {
    rmSync(dirname(pathOfKeyFile('server.pem')), { recursive: true, force: true })
    return () => {
      clock.now = realNow
    }
  })

  test('keys are for the server’s user alone', async ({ assert }) => {
    await serialNumber()
    for (const file of ['authority.pem', 'server.pem'] as const)
      assert.equal(statSync(pathOfKeyFile(file)).mode & 0o777, 0o600, file)
    assert.equal(statSync(dirname(pathOfKeyFile('server.pem'))).mode & 0o777, 0o700)
  })

  test('is renewed in its last month, for a new name, and otherwise left alone', async ({
    assert,
  }) => {
    const first = await serialNumber()
    assert.equal(await serialNumber(), first)
    passDays(365)
    assert.equal(await serialNumber(), first)
    passDays(370)
    const second = await serialNumber()
    assert.notEqual(second, first)
    const third = await serialNumber([...NAMES, 'kasse.local'])
    assert.notEqual(third, second)
    // A name that went away is no reason: an address may come back tomorrow.
    assert.equal(await serialNumber(['till.local']), third)
  })

  test('never outlives its authority, and does not renew for ever at its end', async ({
    assert,
  }) => {
    await serialNumber()
    passDays(3_640)
    const last = await keepCertificate(NAMES)
    const authority = new X509Certificate(readKeyFile('authority.pem')!)
    assert.isTrue(last.ok)
    assert.equal(
      last.ok && last.value.certificate.validToDate.getTime(),
      authority.validToDate.getTime()
    )
    assert.equal(await serialNumber(), last.ok ? last.value.certificate.serialNumber : '')
  })

  test('a clock that cannot be right makes nothing and says so', async ({ assert }) => {
    clock.now = () => new Date('1970-01-01T00:05:00Z')
    assert.equal(await serialNumber(), 'clock_wrong')
    assert.isNull(readKeyFile('authority.pem'))
    clock.now = realNow
    await serialNumber()
    passDays(-30)
    assert.equal(await serialNumber(), 'clock_wrong')
  })
})
