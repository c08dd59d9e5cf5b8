/** The header files of common static hosts, made from `policy.ts`. A base has a slash at both ends. */
import { FRESH, HEADERS, KEPT } from './policy.ts'

/** A header file: its name, and what it holds. */
export interface HeaderFile {
  readonly name: string
  readonly content: string
}

const lines = (write: (name: string, value: string) => string): string =>
  Object.entries(HEADERS)
    .map(([name, value]) => write(name, value))
    .join('')

/**
 * For hosts that read `_headers` (Netlify, Cloudflare Pages). Both ask anew for all other files of
 * themselves; a second rule for the same header would be added to the first.
 */
const underscoreHeaders = (base: string): string =>
  `/*\n${lines((name, value) => `  ${name}: ${value}\n`)}\n${base}assets/*\n  Cache-Control: ${KEPT}\n`

const apache = (): string => `# For Apache: copy beside index.html. Needs mod_headers.
ErrorDocument 404 /404.html
DirectorySlash Off
Options -MultiViews
<IfModule mod_headers.c>
${lines((name, value) => `  Header always set ${name} "${value}"\n`)}  Header set Cache-Control "${FRESH}"
  <If "%{REQUEST_URI} =~ m#/assets/#">
    Header set Cache-Control "${KEPT}"
  </If>
</IfModule>
# A page is a file: /compare is compare.html. No address is rewritten to another page.
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{REQUEST_FILENAME}.html -f
  RewriteRule ^(.+)$ $1.html [L]
</IfModule>
`

const nginx =
  (): string => `# For nginx: include within a server block, and set root to the folder of the build.
error_page 404 /404.html;
types { application/manifest+json webmanifest; }

location / {
  try_files $uri $uri.html $uri/index.html =404;
${lines((name, value) => `  add_header ${name} "${value}" always;\n`)}  add_header Cache-Control "${FRESH}" always;
}

# A rule with headers of its own takes none from above: they are said again.
location ~ /assets/ {
${lines((name, value) => `  add_header ${name} "${value}" always;\n`)}  add_header Cache-Control "${KEPT}" always;
}
`

const caddy = (): string => `# For Caddy: put within a site block, after root.
header {
${lines((name, value) => `  ${name} "${value}"\n`)}  Cache-Control "${FRESH}"
}
@kept path */assets/*
header @kept Cache-Control "${KEPT}"
try_files {path} {path}.html {path}/index.html
handle_errors 404 {
  rewrite * /404.html
  file_server
}
file_server
`

const asPairs = (more: Readonly<Record<string, string>>) =>
  Object.entries({ ...HEADERS, ...more }).map(([key, value]) => ({ key, value }))

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const vercel = (): string =>
  json({
    cleanUrls: true,
    headers: [
      { source: '/(.*)', headers: asPairs({ 'Cache-Control': FRESH }) },
      { source: '/assets/(.*)', headers: [{ key: 'Cache-Control', value: KEPT }] },
    ],
  })

const firebase = (): string =>
  json({
    hosting: {
      public: 'dist',
      cleanUrls: true,
      headers: [
        { source: '**', headers: asPairs({ 'Cache-Control': FRESH }) },
        { source: 'assets/**', headers: [{ key: 'Cache-Control', value: KEPT }] },
      ],
    },
  })

/** The file that a build puts beside the pages, for hosts that look for it there. */
export const builtHeaders = (base: string): HeaderFile => ({
  name: '_headers',
  content: underscoreHeaders(base),
})

/** The files for hosts that are set up by hand, kept in `docs/hosting`. */
export const keptHeaderFiles = (): readonly HeaderFile[] => [
  { name: 'apache.htaccess', content: apache() },
  { name: 'nginx.conf', content: nginx() },
  { name: 'Caddyfile', content: caddy() },
  { name: 'vercel.json', content: vercel() },
  { name: 'firebase.json', content: firebase() },
]
