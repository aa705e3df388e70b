import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium, type BrowserContext } from 'playwright'
import { browserArguments, CHROMIUM, SIZES } from '#tests/support/browser'

/** The name under which the second device knows the shop's server. */
export const SHOP_NAME = 'tillhouse.test'

/**
 * A browser with a home of its own, as on another device: its list of authorities holds the one
 * given and no other. No flag tells it to ignore anything.
 */
export async function openDevice(options: {
  baseURL: string
  authority: Buffer | null
}): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  mkdirSync('tmp', { recursive: true })
  const home = mkdtempSync(resolve('tmp/device-'))
  if (options.authority) trust(home, options.authority)
  const context = await chromium.launchPersistentContext(join(home, 'profile'), {
    executablePath: CHROMIUM,
    args: browserArguments(SHOP_NAME),
    env: { ...process.env, HOME: home } as Record<string, string>,
    baseURL: options.baseURL,
    viewport: SIZES.desktop,
    locale: 'en-GB',
    timezoneId: 'Europe/Oslo',
  })
  context.setDefaultTimeout(15_000)
  return {
    context,
    async close() {
      await context.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** What the trust page's steps do on Linux, with the program that Debian has for it. */
function trust(home: string, authority: Buffer): void {
  const database = join(home, '.pki/nssdb')
  mkdirSync(database, { recursive: true })
  const file = join(home, 'tillhouse-ca.crt')
  writeFileSync(file, authority)
  const certutil = (...args: string[]) =>
    execFileSync('certutil', ['-d', `sql:${database}`, ...args], { stdio: 'pipe' })
  certutil('-N', '--empty-password')
  certutil('-A', '-t', 'C,,', '-n', 'Tillhouse', '-i', file)
}
