import type { X509Certificate } from 'node:crypto'

/** A configuration profile that offers the authority to iPhone, iPad and Mac for installation. */
export function appleProfile(authority: X509Certificate, name: string): string {
  const digits = authority.fingerprint256.replaceAll(':', '')
  const label = escapeXml(name)
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>PayloadContent</key>
  <array>
    <dict>
      <key>PayloadCertificateFileName</key><string>tillhouse-ca.crt</string>
      <key>PayloadContent</key><data>${authority.raw.toString('base64')}</data>
      <key>PayloadDisplayName</key><string>${label}</string>
      <key>PayloadIdentifier</key><string>tillhouse.authority.${digits.slice(0, 16)}.certificate</string>
      <key>PayloadType</key><string>com.apple.security.root</string>
      <key>PayloadUUID</key><string>${uuidOf(digits.slice(0, 32))}</string>
      <key>PayloadVersion</key><integer>1</integer>
    </dict>
  </array>
  <key>PayloadDisplayName</key><string>${label}</string>
  <key>PayloadIdentifier</key><string>tillhouse.authority.${digits.slice(0, 16)}</string>
  <key>PayloadOrganization</key><string>Tillhouse</string>
  <key>PayloadRemovalDisallowed</key><false/>
  <key>PayloadType</key><string>Configuration</string>
  <key>PayloadUUID</key><string>${uuidOf(digits.slice(32, 64))}</string>
  <key>PayloadVersion</key><integer>1</integer>
</dict>
</plist>
`
}

/** The same authority gives the same ids, so a second installation replaces the first. */
function uuidOf(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
    .join('-')
    .toUpperCase()
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
