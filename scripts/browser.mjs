/**
 * Finds a Chromium for the browser tests, on any machine. Each candidate is really launched, since
 * a file that exists may still lack a library. Run by itself, it prints the browser it found.
 *
 * Order: CHROMIUM_PATH, Playwright's own, the system's, then an installation by Playwright, then
 * one by apt-get where we are root, else one plain sentence.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

/** Stands for "the browser that Playwright finds by itself", which needs no path. */
const PLAYWRIGHT_OWN = 'playwright'

const LAUNCH_TIMEOUT = 30_000
const INSTALL_TIMEOUT = 240_000

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
]

const isRoot = process.getuid?.() === 0

/** Flags that keep the browser off the network and, for root only, out of its sandbox. */
const browserArgs = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(isRoot ? ['--no-sandbox'] : []),
]

/**
 * The launch options of a Chromium that starts. The answer is handed on to child processes through
 * the environment, so that test workers do not search again.
 */
export async function browserLaunchOptions() {
  process.env['TREATY_LENS_BROWSER'] ??= await findBrowser()
  return launchOptions(process.env['TREATY_LENS_BROWSER'])
}

async function findBrowser() {
  const found = (await firstThatStarts(candidates())) ?? (await installBrowser())
  if (found === undefined) {
    throw new Error(
      'No Chromium starts on this machine and none could be installed: install Chromium or Google Chrome, or set CHROMIUM_PATH to one, then run the command again.',
    )
  }
  return found
}

function candidates() {
  const chosen = process.env['CHROMIUM_PATH']
  return [...(chosen ? [chosen] : []), PLAYWRIGHT_OWN, ...systemBrowsers()]
}

function systemBrowsers() {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...SYSTEM_PATHS].filter((path) => existsSync(path))
}

async function firstThatStarts(/** @type {string[]} */ paths) {
  for (const path of paths) {
    const problem = await whyNotStarting(path)
    if (problem === undefined) return path
    // The absence of Playwright's own browser is the usual case and not worth a line.
    if (path !== PLAYWRIGHT_OWN) console.error(`${path} does not start: ${problem}`)
  }
  return undefined
}

/** Launches a candidate and opens a page in it; answers the first line of the failure, if any. */
async function whyNotStarting(/** @type {string} */ path) {
  try {
    const browser = await chromium.launch({ ...launchOptions(path), timeout: LAUNCH_TIMEOUT })
    try {
      await (await browser.newPage()).goto('about:blank')
    } finally {
      await browser.close()
    }
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] : String(error)
  }
}

function launchOptions(/** @type {string} */ path) {
  return path === PLAYWRIGHT_OWN
    ? { args: browserArgs }
    : { args: browserArgs, executablePath: path }
}

async function installBrowser() {
  console.error('No Chromium found: installing one …')
  const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test')), 'cli.js')
  run(process.execPath, [cli, 'install', 'chromium', '--only-shell'])
  const own = await firstThatStarts([PLAYWRIGHT_OWN])
  if (own !== undefined || !isRoot || !existsSync('/usr/bin/apt-get')) return own
  run('apt-get', ['update'])
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  return await firstThatStarts(systemBrowsers())
}

/** Runs an installer; whether it worked is shown by the launch that follows. */
function run(/** @type {string} */ command, /** @type {string[]} */ args) {
  console.error(`> ${[command, ...args].join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
    timeout: INSTALL_TIMEOUT,
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await browserLaunchOptions()
    console.log(`Browser: ${process.env['TREATY_LENS_BROWSER']}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
