import type { HttpContext } from '@adonisjs/core/http'
import { DEVICE_COOKIE } from '#app/stores/device_cookie'
import { type Device, findDevice, isForgottenDevice } from '#app/stores/known_devices'
import { Register } from '#app/stores/register'
import { personMay } from '#app/users/initialize_auth_middleware'
import { loadBootstrap } from '#app/register/load_bootstrap'
import { loadFreeRegisters } from '#app/register/load_free_registers'
import { loadPriceChecker } from '#app/register/price_checker'
import { loadShellTiles } from '#app/register/load_shell_tiles'

/** The register's page: the screen of an enrolled device, to sell or to check prices, or the way to become one. */
export default class ScreensController {
  async show(ctx: HttpContext) {
    const cookie = deviceCookie(ctx)
    const device = await findDevice(cookie)
    if (device && (await isPriceChecker(device)))
      return ctx.inertia.render('register/price_checker', {
        pricing: await loadPriceChecker(device),
      })
    const bootstrap = device ? await loadBootstrap(device) : null
    const mayEnrol = personMay(ctx.person, 'registers.manage')
    return ctx.inertia.render('register/index', {
      bootstrap,
      tiles: bootstrap ? await loadShellTiles(bootstrap.favouriteItemIds) : [],
      registers: !device && mayEnrol ? await loadFreeRegisters(ctx.person?.storeId ?? null) : [],
      mayEnrol,
      isForgotten: !device && (await isForgottenDevice(cookie)),
    })
  }
}

async function isPriceChecker({ registerId }: Device): Promise<boolean> {
  return (await Register.findOrFail(registerId)).settings.mode === 'price_check'
}

function deviceCookie({ request }: HttpContext): string | null {
  const pattern = new RegExp(`(?:^|;\\s*)${DEVICE_COOKIE}=([^;]+)`)
  return pattern.exec(request.header('cookie') ?? '')?.[1] ?? null
}
