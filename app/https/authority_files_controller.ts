import type { HttpContext } from '@adonisjs/core/http'
import { appleProfile } from '#app/https/apple_profile'
import { authorityName, readAuthorityCertificate } from '#app/https/read_authority_file'

/** The authority's certificate in the forms that devices install; its key never leaves the server. */
export default class AuthorityFilesController {
  async show({ params, response }: HttpContext) {
    const certificate = readAuthorityCertificate()
    if (!certificate) return response.status(404).send('')
    response.header('cache-control', 'no-store')
    switch (params.form) {
      case 'tillhouse.mobileconfig':
        return response
          .header('content-type', 'application/x-apple-aspen-config')
          .header('content-disposition', attachment('tillhouse.mobileconfig'))
          .send(appleProfile(certificate, authorityName(certificate)))
      case 'tillhouse-ca.pem':
        return response
          .header('content-type', 'application/x-pem-file')
          .header('content-disposition', attachment('tillhouse-ca.pem'))
          .send(certificate.toString())
      default:
        return response
          .header('content-type', 'application/x-x509-ca-cert')
          .header('content-disposition', attachment('tillhouse-ca.crt'))
          .send(certificate.raw)
    }
  }
}

function attachment(name: string): string {
  return `attachment; filename="${name}"`
}
