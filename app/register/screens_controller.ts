import type { HttpContext } from '@adonisjs/core/http'
import { DEVICE_COOKIE } from '#app/stores/device_cookie'
import { findDevice, isForgottenDevice } from '#app/stores/known_devices'
import { personMay } from '#app/users/initialize_auth_middleware'
import { loadBootstrap } from '#app/register/load_bootstrap'
import { loadFreeRegisters } from '#app/register/load_free_registers'
import { loadShellTiles } from '#app/register/load_shell_tiles'

/** The register's page: the selling screen of an enrolled device, or the way to become one. */
export default class ScreensController {
  async show(ctx: HttpContext) {
    const cookie = deviceCookie(ctx)
    const device = await findDevice(cookie)
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

function deviceCookie({ request }: HttpContext): string | null {
  const pattern = new RegExp(`(?:^|;\\s*)${DEVICE_COOKIE}=([^;]+)`)
  return pattern.exec(request.header('cookie') ?? '')?.[1] ?? null
}
