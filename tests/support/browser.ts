import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'

/** Debian's chromium, kept from calling home; works as root in a container. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

export const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** No name leads anywhere but those of this machine and, where a test has one, the shop's own. */
export function browserArguments(shopName?: string): string[] {
  const rules = ['MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost']
  if (shopName) rules.unshift(`MAP ${shopName} 127.0.0.1`)
  return [...ARGUMENTS, `--host-resolver-rules=${rules.join(', ')}`]
}

export const SIZES = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: browserArguments(),
  })
}

/**
 * A fresh browser profile on the test server. Requests that leave this machine and errors of the
 * page are collected, and `failOnTrouble` throws when there were any.
 */
export async function openContext(browser: Browser, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    viewport: SIZES.desktop,
    locale: 'en-GB',
    timezoneId: 'Europe/Oslo',
    baseURL: `http://${process.env.HOST}:${process.env.PORT}`,
    ...options,
  })
  context.setDefaultTimeout(15_000)
  const troubles: string[] = []
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && !['127.0.0.1', 'localhost'].includes(hostname)) {
      troubles.push(`outside request: ${request.url()}`)
    }
  })
  context.on('weberror', (error) => troubles.push(`page error: ${error.error().message}`))
  return {
    context,
    troubles,
    async failOnTrouble() {
      await context.close()
      if (troubles.length > 0) throw new Error(troubles.join('\n'))
    },
  }
}

/** Waits until the scripts have taken a server-rendered page over: a click before is nobody's. */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
}

/** Opens a page of the product and waits until it answers to clicks. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await untilAlive(page)
}

/** Signs a person in to the back office by its form, as far as the page that follows. */
export async function signIn(
  page: Page,
  { email, password }: { email: string; password: string }
): Promise<void> {
  await openPage(page, '/sign-in')
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await page.locator('button[type=submit]').first().click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}
