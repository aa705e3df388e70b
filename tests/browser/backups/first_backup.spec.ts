import { mkdirSync, readdirSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { resolve } from 'node:path'
import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { readBackupName } from '#app/backups/archive/file_name'
import { readBackupState } from '#app/backups/state/read_backup_state'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'

let browser: Browser

test.group('The first backup', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('an owner names a folder, saves the key, backs up and proves it', async ({ assert }) => {
    const owner = (await givenShop()).operators.owner
    mkdirSync('tmp/targets', { recursive: true })
    const folder = await mkdtemp(resolve('tmp/targets/b-'))
    const { context, failOnTrouble } = await openContext(browser)
    const page = await context.newPage()
    await signIn(page, owner)

    await openPage(page, '/settings/backups')
    await page.locator('main a[href="/settings/backups/targets/create"]').click()
    await page.locator('input[name="name"]').fill('USB disk')
    await page.locator('input[name="folder"]').fill('/nowhere/at/all')
    await page.locator('main form button[type="submit"]').click()
    await page.getByText('/nowhere/at/all').first().waitFor()
    await page.locator('input[name="folder"]').fill(folder)
    await page.locator('main form button[type="submit"]').click()
    await page.waitForURL('/settings/backups')

    await page.locator('[data-test="target"]').waitFor()
    await page.locator('[data-test="save-key"]').click()
    const identity = (await page.locator('[data-test="identity"]').innerText()).trim()
    assert.match(identity, /^AGE-SECRET-KEY-1[0-9A-Z]{58}$/)
    await page.locator('input[name="typed"]').fill(identity.slice(-6))
    await page.locator('[data-test="confirm-key"]').click()
    await page.waitForURL('/settings/backups')

    await page.locator('[data-test="take"]').click()
    await page.locator('[data-test="job"][data-state="done"]').waitFor()
    const row = page.locator('main table tbody tr')
    await row.waitFor()
    assert.lengthOf(readdirSync(folder).filter(readBackupName), 1)
    await page.locator('[data-test="prove"]:enabled').click()
    await page.locator('[data-test="proved"]').waitFor({ timeout: 60_000 })
    assert.deepEqual((await readBackupState()).alarms, [])

    await openPage(page, '/settings/backups/key')
    assert.notInclude(await page.locator('main').innerText(), identity.slice(20))
    failOnTrouble()
  }).timeout(120_000)
})
