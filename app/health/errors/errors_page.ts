import { readFileSync } from 'node:fs'
import { ERROR_CODES } from '#core/errors/error_codes'

type Texts = Record<string, { title: string; cause: string; mend: string }>

/** The page people read: docs/errors.md, from the list of codes and their English texts. */
export function errorsPage(): string {
  const texts = JSON.parse(readFileSync('resources/lang/en/errors.json', 'utf8')) as Texts
  const rows = Object.entries(ERROR_CODES).map(([code, status]) => {
    const { title, cause, mend } = texts[code]!
    return `| \`${code}\` | ${status || '–'} | ${title}. ${cause} | ${mend} |`
  })
  return [
    '# Error codes',
    '',
    'Written by `node ace errors:table` and compared with the source in the test run. Every running',
    'shop shows the same at `/help/errors`, in five languages. Answers of the register’s API are',
    'problem+json (RFC 9457): `type` is the address of the code’s page, `requestId` what to quote.',
    '',
    '| code | status | what happened | what to do |',
    '| --- | --: | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
