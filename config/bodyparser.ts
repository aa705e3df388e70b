import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { uploadFolder } from '#config/app'
import { defineConfig } from '@adonisjs/core/bodyparser'

const bodyParserConfig = defineConfig({
  allowedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  form: { convertEmptyStringsToNull: true, types: ['application/x-www-form-urlencoded'] },
  json: {
    convertEmptyStringsToNull: true,
    limit: '2mb',
    types: ['application/json', 'application/json; charset=utf-8'],
  },
  multipart: {
    // The routes that want a file; none is taken anywhere else.
    autoProcess: [
      '/move-in',
      '/move-in/:id',
      '/items/:id/pictures',
      '/settings/secure_connection/certificates',
    ],
    tmpFileName: () => resolve(uploadFolder, randomUUID()),
    convertEmptyStringsToNull: true,
    processManually: [],
    // Half a million rows of another system's export; written to disk as they come.
    limit: '512mb',
    types: ['multipart/form-data'],
  },
})

export default bodyParserConfig
