import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import BaseInertiaMiddleware from '@adonisjs/inertia/inertia_middleware'
import { isDemo } from '#config/app'
import { personMay } from '#app/users/initialize_auth_middleware'
import { TASKS } from '#app/users/tasks'

/** What every page of the back office knows: who looks, in which store, and what they may do. */
export default class InertiaMiddleware extends BaseInertiaMiddleware {
  share(ctx: HttpContext) {
    const person = ctx.person
    return {
      errors: ctx.inertia.always(this.getValidationErrors(ctx)),
      locale: ctx.i18n?.locale ?? 'en',
      isDemo,
      csrfToken: ctx.request.csrfToken,
      signedIn: person
        ? {
            id: person.user.id,
            name: person.user.name,
            color: person.user.color,
            stores: person.stores,
            storeId: person.storeId,
            may: TASKS.filter((task) => personMay(person, task)) as string[],
          }
        : null,
      notice: ctx.inertia.always(ctx.session?.flashMessages.get('notice') ?? null),
      problem: ctx.inertia.always(ctx.session?.flashMessages.get('problem') ?? null),
    }
  }

  async handle(ctx: HttpContext, next: NextFn) {
    await this.init(ctx)
    await next()
    this.dispose(ctx)
  }
}

declare module '@adonisjs/inertia/types' {
  type MiddlewareSharedProps = InferSharedProps<InertiaMiddleware>
  export interface SharedProps extends MiddlewareSharedProps {}
}
