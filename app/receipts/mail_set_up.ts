import env from '#start/env'

/** Mail leaves the building only when the owner has named a mail server. */
export function isMailSetUp(): boolean {
  return Boolean(env.get('SMTP_HOST'))
}
