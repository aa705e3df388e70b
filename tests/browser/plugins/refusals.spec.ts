import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { read } from '#core/sql'
import { deny } from '#app/plugin_sdk/answers'
import { HOOK_POINTS, type HookName } from '#app/plugin_sdk/hook_points'
import { launchBrowser, openContext } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenHooks } from '#tests/support/plugin_kernel/given_hooks'
import { givenEnrolledBrowser, signOn, waitUntilSent } from '#tests/support/register_page'

const WORDS: Partial<Record<HookName, string>> = {
  'operator.before_sign_on': 'Clock in before you sell.',
  'till_session.before_open': 'Yesterday’s cash was not banked yet.',
  'cash.before_movement': 'Pay-outs above 100 go through the office.',
  'sale.before_park': 'Only one sale of this customer may wait.',
  'sale.before_complete': 'This customer is above the limit.',
  'till_session.before_close': 'Two repairs were not handed out.',
}

type Cleanup = Parameters<typeof givenHooks>[0]

/** Guards that refuse while they are told to, and sections for both reports. */
function givenGuards(cleanup: Cleanup) {
  const { on } = givenHooks(cleanup)
  const refusing = new Set(Object.keys(WORDS))
  for (const [hook, words] of Object.entries(WORDS) as [HookName, string][])
    on(
      hook,
      () => (refusing.has(hook) && deny('no', words, { overridableBy: 'manager' })) || undefined
    )
  for (const hook of ['xreport.sections', 'zreport.sections'] as const)
    on(
      hook,
      () => [
        {
          title: 'Repairs',
          rows: [
            { label: 'Handed out', value: '3' },
            { label: 'Deposits held', amountMinor: 45_000 },
          ],
        },
      ],
      { kind: HOOK_POINTS[hook].kinds[0] }
    )
  return refusing
}

test.group('What plugins refuse at the register', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('is read in the plugin’s words, left alone or let pass by a manager, from sign-on to Z', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const { cashier, manager } = shop.operators
    const refusing = givenGuards(cleanup)
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenEnrolledBrowser(context, shop)
    const refused = async (hook: HookName) => {
      await page.getByTestId('refusals').getByText(WORDS[hook]!).waitFor()
      await page.getByTestId('refusals').getByText('The acme').waitFor()
    }
    const letPass = async () => {
      await page.getByTestId('refusals-pass').click()
      await page.getByTestId('override-operator').filter({ hasText: manager.name }).click()
      await page.locator('#pin').fill(manager.pin)
      await page.keyboard.press('Enter')
    }

    await page.getByTestId('operator-tile').filter({ hasText: cashier.name }).click()
    await page.locator('#pin').fill(cashier.pin)
    await page.keyboard.press('Enter')
    await page.getByText(WORDS['operator.before_sign_on']!).waitFor()
    refusing.delete('operator.before_sign_on')
    await page.reload()
    await signOn(page, cashier)

    await page.getByTestId('open-till').first().click()
    await page.getByTestId('count-10000').fill('10')
    await page.getByTestId('open-till-confirm').click()
    await refused('till_session.before_open')
    await letPass()
    await page.getByTestId('search').waitFor()

    await page.getByTestId('rail-till').click()
    await page.getByTestId('till-paid_out').click()
    const form = page.getByTestId('movement-paid_out')
    await form.getByRole('tab').nth(1).click()
    await form.getByTestId('cash-amount').fill('200')
    await form.getByTestId('movement-reason').fill('Flowers')
    await form.getByTestId('movement-save').click()
    await refused('cash.before_movement')
    await page.getByTestId('refusals-back').click()
    // What was typed is still there.
    assert.equal(await form.getByTestId('movement-reason').inputValue(), 'Flowers')
    await page.getByTestId('till-back').click()
    await page.getByTestId('till-back').click()

    await page.getByTestId('tile').first().click()
    await page.getByTestId('act-park').click()
    await page.getByTestId('park-label').fill('Ada')
    await page.getByTestId('park-submit').click()
    await refused('sale.before_park')
    await page.getByTestId('refusals-back').click()
    // What was typed is still there, as it was with the cash.
    assert.equal(await page.getByTestId('park-label').inputValue(), 'Ada')
    await page.keyboard.press('Escape')

    await page.getByTestId('pay-cash').click()
    await page.getByTestId('cash-exact').click()
    await refused('sale.before_complete')
    await letPass()
    await page.getByTestId('done').waitFor()
    await page.getByTestId('next-sale').click()

    await page.getByTestId('rail-till').click()
    await page.getByTestId('till-x_report').click()
    await page.getByTestId('print-paper').getByText('Deposits held').waitFor()
    await page.getByTestId('till-back').click()
    await page.getByTestId('till-close').click()
    await page.getByTestId('count-10000').fill('10')
    await page.getByTestId('count-1000').fill('1')
    await page.getByTestId('count-confirm').click()
    await page.getByTestId('close-confirm').click()
    await refused('till_session.before_close')
    await letPass()
    await page.getByTestId('z-report').waitFor()
    await page.getByTestId('print-paper').getByText('Deposits held').waitFor()
    await waitUntilSent(page)

    const passed = await read<{ kind: string }>(
      `select kind from journal_entries where kind = 'refusal.passed'`
    )
    assert.lengthOf(passed, 3)
    const tills = await read('select till_session_id from z_reports')
    assert.lengthOf(tills, 1)
    await failOnTrouble()
  }).timeout(120_000)
})
