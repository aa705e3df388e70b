import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { appUrl } from '#config/app'
import { isAtTheServer } from '#app/setup/first_run/is_at_the_server'
import { isSetupProof } from '#app/setup/first_run/setup_code'
import { isShopOpened } from '#app/setup/first_run/shop_opened'
import type { Access } from '#app/users/access'
import { ObjectNotFound } from '#app/users/access_errors'

/** Name in the session of what shows that the set-up code was keyed. */
export const SETUP_PROOF = 'setup_proof'

/** Until a shop is there every page leads to its set-up; from then on the set-up is gone. */
export default class FirstRunMiddleware {
  async handle(ctx: HttpContext, next: NextFn, access: Access) {
    if (await isShopOpened()) {
      if (access.kind === 'set_up') throw new ObjectNotFound()
      return next()
    }
    if (access.kind === 'public' && access.isOpenBeforeSetUp) return next()
    if (access.kind !== 'set_up') return ctx.response.redirect('/setup')
    ctx.maySetUp = await maySetUp(ctx)
    if (!ctx.maySetUp && !access.asksCode) return ctx.response.redirect('/setup')
    return next()
  }
}

async function maySetUp({ request, session }: HttpContext): Promise<boolean> {
  const { socket, httpVersion, headers } = request.request
  const { remoteAddress } = socket
  if (isAtTheServer({ remoteAddress, httpVersion, headers }, appUrl)) return true
  return isSetupProof(session.get(SETUP_PROOF))
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    /** Whether the visitor of a set-up page sits at the server or has keyed its code. */
    maySetUp?: boolean
  }
}
