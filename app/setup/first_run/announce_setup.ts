import { appUrl, isDemo } from '#config/app'
import { ensureSetupCode, setupCodePath, spellSetupCode } from '#app/setup/first_run/setup_code'
import { isShopOpened } from '#app/setup/first_run/shop_opened'

/** Says where the set-up waits and with which code; silent once there is a shop. */
export async function announceSetup(say: (line: string) => void): Promise<void> {
  if (isDemo || (await isShopOpened())) return
  const code = await ensureSetupCode()
  const lines = [
    '',
    '  Tillhouse is running and has no shop yet.',
    `  Set it up at:   ${new URL('/setup', appUrl)}`,
    `  Set-up code:    ${spellSetupCode(code)}   (asked on other machines; also in ${setupCodePath})`,
    '',
  ]
  for (const line of lines) say(line)
}
