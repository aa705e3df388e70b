import type { BrowserContext, Page } from 'playwright'
import type { GivenOperator, OperatorKey } from '#tests/support/given_shop'
import { openPage, signIn } from '#tests/support/browser'

/** What a browser has to know of a shop to become its register. */
export interface SellingShop {
  operators: Record<OperatorKey, GivenOperator>
  register: { number: number }
}

/** Makes the browser the shop's register, as the owner would, and opens its till with 1000.00. */
export async function givenSellingRegister(
  context: BrowserContext,
  shop: SellingShop,
  operator: OperatorKey = 'cashier'
): Promise<Page> {
  const page = await givenEnrolledBrowser(context, shop)
  await signOn(page, shop.operators[operator])
  await openTill(page)
  return page
}

export async function givenEnrolledBrowser(
  context: BrowserContext,
  shop: SellingShop
): Promise<Page> {
  const page = await context.newPage()
  await signIn(page, shop.operators.owner)
  await openPage(page, '/register')
  const enrol = page.getByTestId(`enrol-${shop.register.number}`)
  await enrol.click()
  // The shop's register has a device already; a second touch takes it over.
  await enrol.click()
  await page.getByTestId('sign-on').waitFor()
  return page
}

export async function signOn(page: Page, operator: GivenOperator): Promise<void> {
  await page.getByTestId('operator-tile').filter({ hasText: operator.name }).click()
  await page.locator('#pin').fill(operator.pin)
  await page.keyboard.press('Enter')
  await page.getByTestId('register').waitFor()
}

export async function openTill(page: Page): Promise<void> {
  await page.getByTestId('open-till').first().click()
  const opening = page.locator('section[data-testid="open-till"]')
  const notes = opening.getByTestId('count-10000')
  await (
    (await notes.evaluate((element) => element.tagName === 'INPUT'))
      ? notes
      : notes.locator('input')
  ).fill('10')
  await opening.getByTestId('open-till-confirm').click()
  await page.getByTestId('search').waitFor()
}

/** Milliseconds between two keys of the simulated scanner. */
const SCANNER_GAP_MS = 5

/**
 * Types as a scanner does: real key events a few milliseconds apart with Enter behind them. The
 * times are given with the events, so that a busy test machine does not make a scanner slow.
 */
export async function scan(page: Page, code: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const startedAt = Date.now()
  const keys = [...code].map((key) => ({ key, text: key }))
  const sent = [...keys, { key: 'Enter', text: '\r' }].flatMap(({ key, text }, index) => {
    const timestamp = (startedAt + index * SCANNER_GAP_MS) / 1_000
    return [
      session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text, timestamp }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, timestamp }),
    ]
  })
  await Promise.all(sent)
  await session.detach()
}

/** Documents on the device in order, as the register's own database has them. */
export function storedDocuments(
  page: Page
): Promise<{ id: string; kind: string; state: string }[]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('tillhouse-register')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const rows = opening.result.transaction('documents').objectStore('documents').getAll()
          rows.onsuccess = () => {
            opening.result.close()
            const inOrder = rows.result.toSorted((one, other) => one.sequence - other.sequence)
            resolve(inOrder.map(({ id, kind, state }) => ({ id, kind, state })))
          }
        }
      })
  )
}

/** Waits until the server has every document of the device. */
export async function waitUntilSent(page: Page): Promise<void> {
  for (;;) {
    const documents = await storedDocuments(page)
    if (documents.every(({ state }) => state !== 'unsent')) return
    await page.waitForTimeout(50)
  }
}
