import type { Page } from 'playwright'

/** Asks the plugin's routes as the back office does, from a page that somebody is signed in on. */
export async function callOffice<Body>(
  page: Page,
  method: string,
  path: string,
  body: object
): Promise<Body> {
  const answer = await page.evaluate(
    async ([how, where, what]) => {
      const token = /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? ''
      const response = await fetch(`/plugins/api/work-orders${where}`, {
        method: how,
        headers: {
          'accept': 'application/json',
          'content-type': 'application/json',
          'x-xsrf-token': decodeURIComponent(token),
        },
        body: what,
      })
      return { status: response.status, text: await response.text() }
    },
    [method, path, JSON.stringify(body)] as const
  )
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`)
  return JSON.parse(answer.text || 'null') as Body
}
