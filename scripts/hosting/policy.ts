/**
 * What a host should say with each file, written once: the meta element of the built pages, the headers of
 * the preview, and the header files of common hosts are all made from this.
 */

/** The name of the one policy that may make an address of a script: that of the worker. */
const TRUSTED_TYPES = 'treaty-lens'

/** The content security policy as far as a meta element can carry it. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${TRUSTED_TYPES}`,
].join('; ')

export const REFERRER_POLICY = 'no-referrer'

/** What a browser offers and the app has no use for. Full screen and the clipboard are used. */
const UNUSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
]

/** The headers of every answer. A meta element cannot carry `frame-ancestors`: any page may embed a view, which is a feature. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${POLICY}; frame-ancestors *`,
  'Permissions-Policy': UNUSED.map((name) => `${name}=()`).join(', '),
  'Referrer-Policy': REFERRER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Files whose names change with their content: they can be kept for ever. */
export const KEPT = 'public, max-age=31536000, immutable'
/** All others, pages and data above all: a browser asks each time whether they have changed. */
export const FRESH = 'no-cache'
