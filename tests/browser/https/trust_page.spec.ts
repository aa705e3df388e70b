import { AxeBuilder } from '@axe-core/playwright'
import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import { transaction } from '#core/sql'
import { writeSetting } from '#core/settings'
import { applyHttps } from '#app/https/apply_https'
import { NO_HTTPS, setHttpsState } from '#app/https/https_state'
import { readAuthorityCertificate } from '#app/https/read_authority_file'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1'

let browser: Browser

async function givenAuthority() {
  await transaction((sql) => writeSetting(sql, 'https.mode', 'authority'))
  setHttpsState({ ...(await applyHttps()), isListening: true })
}

async function seriousBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}

test.group('The trust page', (group) => {
  group.each.setup(cleanDatabase)
  group.each.setup(() => () => setHttpsState(NO_HTTPS))
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('without scripts an iPhone gets its own steps, the profile and the fingerprint', async ({
    assert,
  }) => {
    await givenAuthority()
    const { context, failOnTrouble } = await openContext(browser, {
      javaScriptEnabled: false,
      userAgent: IPHONE,
    })
    const page = await context.newPage()
    await page.goto('/trust')
    const text = await page.locator('main').innerText()
    assert.include(text, 'Steps on iPhone and iPad')
    assert.include(text, 'Certificate Trust Settings')
    const profile = page.getByTestId('download-ios').first()
    assert.equal(await profile.getAttribute('href'), '/trust/tillhouse.mobileconfig')
    const signs = await page.getByTestId('fingerprint').innerText()
    assert.equal(
      signs.replace(/\s+/g, ''),
      readAuthorityCertificate()!.fingerprint256.replaceAll(':', '')
    )
    await failOnTrouble()
  })

  test('a device whose clock is wrong is told so, by how much', async ({ assert }) => {
    await givenAuthority()
    const { context, failOnTrouble } = await openContext(browser)
    await context.addInitScript(() => {
      const real = Date.now
      Date.now = () => real() - 3 * 3_600_000 - 60_000
    })
    const page = await context.newPage()
    await openPage(page, '/trust')
    assert.include(await page.getByTestId('clock-wrong').innerText(), 'by 3 hours')
    await failOnTrouble()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`shuts nobody out, and neither do its settings, ${colorScheme}`, async ({ assert }) => {
      const shop = await givenShop()
      await givenAuthority()
      const { context, failOnTrouble } = await openContext(browser, {
        colorScheme,
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      await openPage(page, '/trust')
      await page.getByTestId('trust-untrusted').waitFor()
      assert.deepEqual(await seriousBarriers(page), [])

      await signIn(page, shop.operators.owner)
      await openPage(page, '/settings/secure_connection')
      await page.getByTestId('standing').waitFor()
      assert.deepEqual(await seriousBarriers(page), [])
      await failOnTrouble()
    })
  }
})
