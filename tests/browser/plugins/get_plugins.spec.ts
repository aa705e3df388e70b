import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { dropTables } from '#app/plugin_kernel/data/drop_tables'
import { archiveOf } from '#app/plugin_kernel/registry/archive/pack_plugin'
import { newSigningKey } from '#app/plugin_kernel/registry/archive/signature'
import { publishRelease } from '#app/plugin_kernel/registry/index/publish_release'
import { addRegistry } from '#app/plugin_kernel/registry/index/registry_store'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { club } from '#tests/support/plugin_kernel/club'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

let browser: Browser
const registryKey = newSigningKey()
/** A version is tried in a process of its own, which starts a whole Tillhouse. */
const PATIENCE_MS = 90_000
const texts = (reason: string) => ({
  manifest: {
    name: 't:name',
    description: 't:text',
    locales: 'locales',
    publisher: { id: 'acme' },
    permissions: [{ cap: 'customers:read', why: 't:why' }],
  },
  files: {
    'locales/en.json': JSON.stringify({ name: 'Club', text: 'Points for members.', why: reason }),
  },
})

test.group('A plugin is got', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(() => dropTables('club'))
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('from a registry after its owner read what it asks for, updated from a file, and put back', async ({
    assert,
    cleanup,
  }) => {
    const { owner } = (await givenShop()).operators
    const home = await PluginHome.open(cleanup)
    const folder = await mkdtemp(join(tmpdir(), 'registry-'))
    cleanup(() => rm(folder, { recursive: true }))
    const publication = { folder, privatePem: registryKey.privatePem, validDays: 30 }
    await publishRelease(club('1.0.0', texts('<b>Names of members</b>')), {
      ...publication,
      isSecurity: true,
      category: 'crm',
    })
    const publicKeys = [registryKey.publicKey]
    await addRegistry({ name: 'ours', place: folder, mayCallOut: false, publicKeys })
    const { context, failOnTrouble } = await openContext(browser)
    const page = await context.newPage()
    await signIn(page, owner)
    await openPage(page, '/plugins')
    await page.locator('main a[href="/plugins/available"]').first().click()
    await page.locator('[data-test="refresh"]').click()
    const card = page.getByTestId('available-club')
    await card.getByText('Points for members.').waitFor()
    assert.include(await card.innerText(), 'acme')
    await card.locator('[data-test="get-plugin"]').click()
    const asked = page.locator('[data-test="asked"]')
    // What its author wrote is text, whatever it looks like.
    await asked.getByText('<b>Names of members</b>').waitFor()
    assert.include(await asked.innerText(), 'customers:read')
    assert.isEmpty(await home.host.known())
    await page.locator('[data-test="agree"]').click()
    await page.waitForURL('**/plugins/club', { timeout: PATIENCE_MS })
    await page.locator('[data-test="switch-on"]').click()
    await page.locator('[data-test="switch-off"]').waitFor()

    const file = join(folder, 'club.tillplugin')
    const permissions = [
      ...texts('').manifest.permissions,
      { cap: 'mail:send', why: 'Writes to them.' },
    ]
    const newer = texts('Names')
    await writeFile(
      file,
      await archiveOf(club('2.0.0', { ...newer, manifest: { ...newer.manifest, permissions } }))
    )
    await openPage(page, '/plugins/available')
    await page.locator('[data-test="plugin-file"]').setInputFiles(file)
    await asked.getByText('Writes to them.').waitFor()
    await asked.getByText('New', { exact: true }).waitFor()
    await page.locator('[data-test="agree"]').click()
    await page.waitForURL('**/plugins/club', { timeout: PATIENCE_MS })
    await page.locator('[data-test="plugin-versions"]').click()
    const serves = (version: string) =>
      page.getByTestId(`version-${version}`).getByText('Serves').waitFor({ timeout: PATIENCE_MS })
    await serves('2.0.0')
    assert.deepEqual(
      home.host.running().map(({ version }) => version),
      ['2.0.0']
    )

    await page.getByTestId('version-1.0.0').locator('[data-test="change-version"]').click()
    await page.locator('[data-test="change-agreed"]').click()
    await serves('1.0.0')
    await failOnTrouble()
  }).timeout(400_000)
})
