/**
 * Politique de sécurité des contenus, la même dans les deux hôtes : rien que les fichiers de
 * l'application. `blob:` en image : l'aperçu d'une image que la personne vient de choisir.
 */
export const POLITIQUE = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** En-têtes de toute réponse, dans les deux hôtes. Jamais d'en-tête `Access-Control-*`. */
export const EN_TETES_SURS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLITIQUE,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
};
