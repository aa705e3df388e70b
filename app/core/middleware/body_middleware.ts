import { rm } from 'node:fs/promises'
import BodyParserMiddleware from '@adonisjs/core/bodyparser_middleware'
import type { MultipartFile } from '@adonisjs/core/bodyparser'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * Reads what a request carries. It comes after the access of the route, so that strangers cannot
 * fill the disk; what was uploaded is gone when the request has been answered.
 */
export default class BodyMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const parser = await ctx.containerResolver.make(BodyParserMiddleware)
    try {
      return await parser.handle(ctx, next)
    } finally {
      const files = Object.values(ctx.request.allFiles()).flat() as MultipartFile[]
      for (const { tmpPath } of files) if (tmpPath) await rm(tmpPath, { force: true })
    }
  }
}
