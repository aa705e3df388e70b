import { rm } from 'node:fs/promises'
import BodyParserMiddleware from '@adonisjs/core/bodyparser_middleware'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import bodyParserConfig from '#config/bodyparser'
import { newUploadPath } from '#core/uploads'

/** Which bodies a place in the stack reads: forms without files, all others, or both. */
export type ReadBodies = 'plain_form' | 'other' | 'any'

/**
 * Reads what a request carries. Files come after the access of the route, so that strangers cannot
 * fill the disk; what was uploaded is gone when the request has been answered, also when it broke
 * off in the middle of a file.
 */
export default class BodyMiddleware {
  async handle(ctx: HttpContext, next: NextFn, bodies: ReadBodies) {
    const isPlainForm = ctx.request.is(bodyParserConfig.form.types) !== null
    if (bodies !== 'any' && (bodies === 'plain_form') !== isPlainForm) return next()
    const written: string[] = []
    const tmpFileName = () => {
      const path = newUploadPath()
      written.push(path)
      return path
    }
    const { multipart, ...others } = bodyParserConfig
    const parser = new BodyParserMiddleware({ ...others, multipart: { ...multipart, tmpFileName } })
    try {
      return await parser.handle(ctx, next)
    } finally {
      for (const path of written) await rm(path, { force: true })
    }
  }
}
