import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { transaction } from '#core/sql'
import { confirmRecoveryKey } from '#app/backups/keys/confirm_recovery_key'
import { ensureRecoveryKey, identityOf } from '#app/backups/keys/recovery_key'
import { USUAL_PLAN, writePlan } from '#app/backups/plan/backup_plan'
import { takeBackup } from '#app/backups/take/take_backup'
import { backupsCheck } from '#app/health/checks/backups_check'
import { httpsCheck } from '#app/health/checks/https_check'
import { NO_HTTPS, setHttpsState, type HttpsState } from '#app/https/https_state'
import { givenFolderTarget } from '#tests/support/backups/given_target'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'

const DAY_MS = 86_400_000
const soon = (days: number) => new Date(clock.now().getTime() + days * DAY_MS).toISOString()

function certificateUntil(validTo: string): HttpsState['certificate'] {
  return { names: [], validFrom: soon(-30), validTo, issuer: 'Shop', fingerprint: 'AA' }
}

test.group('Backups and HTTPS on the health page', (group) => {
  group.each.setup(cleanDatabase)
  group.each.setup(() => () => setHttpsState(NO_HTTPS))

  test('backups go from not planned over the key to kept, then late', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const scope = { storeId: shop.store.id }
    const look = async () => {
      const { state, reason } = await backupsCheck.read(scope)
      return `${state} ${reason}`
    }
    const metrics = async () => (await client.get('/metrics')).text()
    assert.equal(await look(), 'attention not_planned')
    assert.match(await metrics(), /tillhouse_backup_age_seconds Nan/i)
    await transaction((sql) => writePlan(sql, USUAL_PLAN))
    assert.equal(await look(), 'attention no_target')
    await givenFolderTarget()
    assert.equal(await look(), 'good first_due')
    const identity = identityOf(await ensureRecoveryKey())!
    assert.equal(await look(), 'attention key_unconfirmed')
    const author = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
    await confirmRecoveryKey(identity.slice(-6), author)
    await takeBackup({})
    assert.equal(await look(), 'good kept')
    assert.match(await metrics(), /tillhouse_backup_age_seconds \d/)
    const start = clock.now().getTime()
    clock.now = () => new Date(start + 2 * DAY_MS)
    assert.equal(await look(), 'trouble late')
    assert.match(await metrics(), /tillhouse_backup_age_seconds 1728\d\d/)
    assert.match(await metrics(), /tillhouse_backup_alarms 1/)
  })

  test('HTTPS tells a certificate that ends, one that has ended, and a port that is taken', async ({
    client,
    assert,
  }) => {
    await givenShop()
    const look = async (changes: Partial<HttpsState>) => {
      setHttpsState({ ...NO_HTTPS, ...changes })
      const { state, reason } = await httpsCheck.read({ storeId: '' })
      return `${state} ${reason}`
    }
    const own = { mode: 'own', isListening: true, port: 3443 } as const
    assert.equal(await look({}), 'good off')
    assert.equal(await look({ mode: 'proxy' }), 'good proxy')
    assert.equal(await look({ ...own, certificate: certificateUntil(soon(60)) }), 'good own')
    const text = (await client.get('/metrics')).text()
    const left = Number(/tillhouse_certificate_expiry_seconds (\d+)/.exec(text)?.[1])
    assert.approximately(left, 60 * 86_400, 60)
    assert.equal(await look({ ...own, certificate: certificateUntil(soon(3)) }), 'attention ending')
    assert.equal(await look({ ...own, certificate: certificateUntil(soon(-1)) }), 'trouble ended')
    assert.equal(await look({ ...own, isListening: false }), 'trouble not_listening')
    const problem = { reason: 'port_taken', detail: '3443' } as const
    assert.equal(await look({ ...own, isListening: false, problem }), 'trouble problem')
  })
})
