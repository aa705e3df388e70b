import { ApiClient } from '@japa/api-client'
import type { PluginFn } from '@japa/runner/types'

/**
 * A request that brings its own cookie header (a register's device cookie) is sent without the
 * session cookie that the session plugin would put in its place. Must come after that plugin.
 */
export function deviceCookies(): PluginFn {
  return () => {
    ApiClient.onRequest((request) => {
      request.setup(() => {
        const brought = (
          request.request as unknown as { get(name: string): string | undefined }
        ).get('cookie')
        if (brought) request.cookiesJar = {}
      })
    })
  }
}
