/**
 * Façons qu'a une page étrangère d'atteindre une adresse. Chacune s'exécute dans la page étrangère et
 * rend vrai si quelque chose a pu en être lu ou chargé.
 */
export type Vecteur = (adresse: string) => Promise<boolean>;

const lire = (options: RequestInit): Vecteur =>
  new Function(
    'adresse',
    `return fetch(adresse, ${JSON.stringify(options)}).then((r) => r.text()).then((t) => t.length > 0, () => false)`,
  ) as Vecteur;

/** Un élément qui charge l'adresse ; lu s'il dit l'avoir chargée. */
const element = (nom: string, attribut: string, autres: Readonly<Record<string, string>> = {}): Vecteur =>
  new Function(
    'adresse',
    `return new Promise((rendre) => {
      const e = document.createElement(${JSON.stringify(nom)});
      Object.entries(${JSON.stringify(autres)}).forEach(([n, v]) => e.setAttribute(n, v));
      for (const bon of ['load', 'loadeddata', 'canplay']) e.addEventListener(bon, () => rendre(true));
      e.addEventListener('error', () => rendre(false));
      e.setAttribute(${JSON.stringify(attribut)}, adresse);
      document.body.append(e);
      setTimeout(() => rendre(false), 700);
    })`,
  ) as Vecteur;

/** Un cadre : le navigateur y dit toujours « chargé » ; lu seulement si son document s'ouvre à nous. */
const cadre = (nom: string, attribut: string): Vecteur =>
  new Function(
    'adresse',
    `return new Promise((rendre) => {
      const e = document.createElement(${JSON.stringify(nom)});
      e.setAttribute(${JSON.stringify(attribut)}, adresse);
      document.body.append(e);
      setTimeout(() => {
        try { rendre((e.contentDocument?.body?.textContent ?? '') !== ''); } catch { rendre(false); }
      }, 500);
    })`,
  ) as Vecteur;

const formulaire = (methode: string, enctype: string, cible: string): Vecteur =>
  new Function(
    'adresse',
    `return new Promise((rendre) => {
      const cadre = document.createElement('iframe');
      cadre.name = 'recoit';
      const f = document.createElement('form');
      f.method = ${JSON.stringify(methode)}; f.enctype = ${JSON.stringify(enctype)}; f.target = ${JSON.stringify(cible)}; f.action = adresse;
      const champ = document.createElement('input');
      champ.name = '{"nom":"personnes.creer","entree":{"x":"'; champ.value = '"}}';
      f.append(champ);
      document.body.append(cadre, f);
      f.submit();
      setTimeout(() => {
        try { rendre((cadre.contentDocument?.body?.textContent ?? '') !== ''); } catch { rendre(false); }
      }, 500);
    })`,
  ) as Vecteur;

const code = (corps: string): Vecteur =>
  new Function('adresse', `return (async () => { ${corps} })().catch(() => false)`) as Vecteur;
const JSON_TYPE = { 'content-type': 'application/json' };
const APPEL = '{"nom":"personnes.creer","entree":{}}';

export const VECTEURS: Readonly<Record<string, Vecteur>> = {
  'fetch cors': lire({ credentials: 'include' }),
  'fetch sans cookie': lire({ credentials: 'omit' }),
  'fetch no-cors': lire({ mode: 'no-cors', credentials: 'include' }),
  'fetch same-origin': lire({ mode: 'same-origin' }),
  'fetch HEAD': lire({ method: 'HEAD', credentials: 'include' }),
  'fetch POST JSON': lire({ method: 'POST', credentials: 'include', headers: JSON_TYPE, body: APPEL }),
  'fetch POST texte': lire({
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'text/plain' },
    body: APPEL,
  }),
  'fetch POST no-cors': lire({ method: 'POST', mode: 'no-cors', credentials: 'include', body: APPEL }),
  'fetch POST formulaire': lire({
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'nom=x',
  }),
  'fetch POST secret deviné': lire({
    method: 'POST',
    credentials: 'include',
    headers: { ...JSON_TYPE, 'x-comites-secret': 'x', 'x-comites-fenetre': '1' },
    body: APPEL,
  }),
  'fetch PUT': lire({ method: 'PUT', credentials: 'include', body: APPEL }),
  'fetch DELETE': lire({ method: 'DELETE', credentials: 'include' }),
  'fetch survivant': lire({ method: 'POST', keepalive: true, credentials: 'include', body: APPEL }),
  'fetch sans référent': lire({ referrerPolicy: 'no-referrer', credentials: 'include' }),
  'fetch du cache': lire({ cache: 'force-cache', credentials: 'include' }),
  'XHR GET': code(
    `const x = new XMLHttpRequest(); x.withCredentials = true; x.open('GET', adresse, false); x.send(); return x.responseText !== '';`,
  ),
  'XHR POST': code(
    `const x = new XMLHttpRequest(); x.withCredentials = true; x.open('POST', adresse, false); x.send('${APPEL}'); return x.responseText !== '';`,
  ),
  'sendBeacon texte': code(`navigator.sendBeacon(adresse, '${APPEL}'); return false;`),
  'sendBeacon JSON': code(
    `navigator.sendBeacon(adresse, new Blob(['${APPEL}'], { type: 'application/json' })); return false;`,
  ),
  'formulaire urlencoded': formulaire('post', 'application/x-www-form-urlencoded', 'recoit'),
  'formulaire multipart': formulaire('post', 'multipart/form-data', 'recoit'),
  'formulaire texte': formulaire('post', 'text/plain', 'recoit'),
  'formulaire GET': formulaire('get', 'text/plain', 'recoit'),
  image: element('img', 'src'),
  'image cors': element('img', 'src', { crossorigin: 'use-credentials' }),
  script: element('script', 'src'),
  'script module': element('script', 'src', { type: 'module' }),
  feuille: element('link', 'href', { rel: 'stylesheet' }),
  préchargement: element('link', 'href', { rel: 'preload', as: 'fetch', crossorigin: 'use-credentials' }),
  'préchargement de module': element('link', 'href', { rel: 'modulepreload' }),
  'préparation de page': element('link', 'href', { rel: 'prefetch' }),
  audio: element('audio', 'src'),
  vidéo: element('video', 'src'),
  piste: element('track', 'src'),
  cadre: cadre('iframe', 'src'),
  objet: cadre('object', 'data'),
  'objet incorporé': cadre('embed', 'src'),
  'import dynamique': code(`return Object.keys(await import(adresse)).length >= 0;`),
  EventSource: code(
    `return new Promise((r) => { const s = new EventSource(adresse, { withCredentials: true }); s.onmessage = s.onopen = () => r(true); s.onerror = () => r(false); })`,
  ),
  WebSocket: code(
    `return new Promise((r) => { const s = new WebSocket(adresse.replace('http', 'ws')); s.onopen = () => r(true); s.onerror = () => r(false); })`,
  ),
  Worker: code(
    `return new Promise((r) => { const u = URL.createObjectURL(new Blob(['importScripts(' + JSON.stringify(adresse) + '); postMessage(1)'])); const w = new Worker(u); w.onmessage = () => r(true); w.onerror = () => r(false); setTimeout(() => r(false), 700); })`,
  ),
  'Service Worker': code(`await navigator.serviceWorker.register(adresse); return true;`),
  'police de caractères': code(`await new FontFace('x', 'url(' + adresse + ')').load(); return true;`),
  'ping de lien': code(
    `const a = document.createElement('a'); a.href = '#'; a.ping = adresse; document.body.append(a); a.click(); return false;`,
  ),
  'fenêtre ouverte': code(
    `const f = window.open(adresse); await new Promise((r) => setTimeout(r, 500)); try { return f.document.body.textContent !== ''; } catch { return false; } finally { f?.close(); }`,
  ),
};
