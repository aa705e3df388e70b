import { I18n } from '@adonisjs/i18n'
import i18nManager from '@adonisjs/i18n/services/main'
import { RequestValidator, type HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/** The language of a page: the person's own, else the cookie of the sign-in page, else the browser's. */
export default class DetectLocaleMiddleware {
  static {
    // A register's call has no language of its own; its screen translates the codes.
    RequestValidator.messagesProvider = ({ i18n }) =>
      (i18n ?? i18nManager.locale(i18nManager.defaultLocale)).createMessagesProvider()
  }

  async handle(ctx: HttpContext, next: NextFn) {
    const wanted = ctx.person?.user.locale ?? ctx.request.plainCookie('th_locale', undefined, false)
    const languages = wanted ? [String(wanted)] : ctx.request.languages()
    const locale = i18nManager.getSupportedLocaleFor(languages) ?? i18nManager.defaultLocale
    ctx.i18n = i18nManager.locale(locale)
    ctx.containerResolver.bindValue(I18n, ctx.i18n)
    if ('view' in ctx)
      ctx.view.share({ locale, theme: ctx.request.plainCookie('th_theme', '', false) })
    return next()
  }
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    i18n: I18n
  }
}
