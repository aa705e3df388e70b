import type { HttpContext } from '@adonisjs/core/http'

/** Answers an expected failure of the register's API as problem+json with a stable code. */
export function answerProblem(
  { request, response }: Pick<HttpContext, 'request' | 'response'>,
  status: number,
  code: string,
  detail: Record<string, unknown> = {}
) {
  return response
    .status(status)
    .header('content-type', 'application/problem+json')
    .send({ status, code, requestId: request.id(), ...detail })
}
