import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What both builds ask for and promise; the manifest of Chrome and Firefox where they agree. */
interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  incognito?: string;
  description?: string;
  icons?: Record<string, string>;
  content_security_policy?: Record<string, string>;
  content_scripts?: { matches: string[]; [key: string]: unknown }[];
  browser_specific_settings?: unknown;
  [key: string]: unknown;
}

const X = ['https://x.com/*', 'https://twitter.com/*'];
const PERMISSIONS = ['storage', 'unlimitedStorage', 'alarms', 'scripting'];
/** Asked for when the user wants what needs them, and not before. */
const OPTIONAL = ['notifications'];

/** Keys that would widen what Tact may do, or let a page notice or reach it. */
const UNWANTED = [
  'web_accessible_resources',
  'optional_host_permissions',
  'sandbox',
  'devtools_page',
  'oauth2',
  'update_url',
  'chrome_url_overrides',
  'declarative_net_request',
];

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

const root = join(import.meta.dirname, '..');
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const readManifest = (target: string): Manifest => {
  const file = `.output/${target}/manifest.json`;
  if (!existsSync(join(root, file))) throw new Error(`${file} is missing: run "npm run build" first`);
  return JSON.parse(text(file));
};
const english = JSON.parse(text('public/_locales/en/messages.json')) as Record<string, { message: string }>;

/** Width and height of a PNG and whether it has an alpha channel, from its header. */
function pngHeader(file: string) {
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), alpha: bytes[25] === 6 };
}

for (const target of ['chrome-mv3', 'firefox-mv3'])
  describe(`the manifest of ${target}`, () => {
    const manifest = () => readManifest(target);

    it('is of version 3 and says its name in the reader’s language', () => {
      expect(manifest()).toMatchObject({
        manifest_version: 3,
        default_locale: 'en',
        name: '__MSG_extName__',
        description: '__MSG_extDescription__',
      });
    });

    it('asks for four permissions and two sites, for one more where it is wanted, and nothing else', () => {
      expect(manifest().permissions?.toSorted()).toEqual(PERMISSIONS.toSorted());
      expect(manifest().optional_permissions).toEqual(OPTIONAL);
      expect(manifest().host_permissions?.toSorted()).toEqual(X.toSorted());
      expect(Object.keys(manifest()).filter((key) => UNWANTED.includes(key))).toEqual([]);
    });

    it('stays out of private windows', () => expect(manifest().incognito).toBe('not_allowed'));

    it('has the strict policy on its pages', () => {
      expect(manifest().content_security_policy).toEqual({ extension_pages: STRICT });
    });

    it('watches X alone, from the start of the document, in its own world', () => {
      const [script, ...others] = manifest().content_scripts ?? [];
      expect(others).toEqual([]);
      expect(script?.matches.toSorted()).toEqual(X.toSorted());
      expect(script).toMatchObject({ run_at: 'document_start' });
      expect(Object.keys(script ?? {}).toSorted()).toEqual(['js', 'matches', 'run_at']);
    });

    it('has an icon of every size, and each is as large as it says', () => {
      const { icons = {} } = manifest();
      expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128']);
      for (const [size, file] of Object.entries(icons))
        expect(pngHeader(join(root, '.output', target, file))).toEqual({
          width: Number(size),
          height: Number(size),
          alpha: true,
        });
    });
  });

it('Firefox knows the id, the oldest version, and that no data is collected', () => {
  expect(readManifest('firefox-mv3').browser_specific_settings).toEqual({
    gecko: {
      id: 'tact@tact-coach.org',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
});

it('Chrome is told what an organisation can set; Firefox asks for no schema', () => {
  const { storage } = readManifest('chrome-mv3');
  expect(storage).toEqual({ managed_schema: 'managed.json' });
  expect(JSON.parse(text('.output/chrome-mv3/managed.json')).type).toBe('object');
  expect(readManifest('firefox-mv3').storage).toBeUndefined();
});

it('in Chrome neither pages nor other extensions can speak to it', () => {
  expect(readManifest('chrome-mv3').externally_connectable).toEqual({ ids: [], matches: [] });
});

describe('PRIVACY.md', () => {
  const policy = text('PRIVACY.md');

  it('says the purpose in the words of the stores', () => {
    expect(policy.replaceAll(/\s+/g, ' ')).toContain(english.extDescription?.message);
    expect(english.extDescription?.message.length).toBeLessThanOrEqual(132);
  });

  it('gives a reason for each permission', () => {
    const rows = [...policy.matchAll(/^\| `([^`]+)`(?:, `([^`]+)`)? \| \S.+ \|$/gm)].flatMap(
      ([, ...names]) => names,
    );
    const hosts = X.map((match) => match.replace('/*', ''));
    expect(rows.filter(Boolean).toSorted()).toEqual([...PERMISSIONS, ...OPTIONAL, ...hosts].toSorted());
  });
});

it('the mark in Tact’s pages is the mark of its icon', () => {
  const drawing = (svg: string) =>
    svg.match(/<path d="[^"]+" \/>\s*<rect [^>]+\/>/)?.[0].replaceAll(/\s+/g, ' ');
  expect(drawing(text('components/Mark.tsx'))).toBeDefined();
  expect(drawing(text('components/Mark.tsx'))).toBe(drawing(text('tests/tools/icon/tact.svg')));
});
