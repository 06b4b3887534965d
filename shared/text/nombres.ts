import { FINE, INSECABLE } from './typographie.ts';

const entier = /\B(?=(?:\d{3})+(?!\d))/gu;

/** Nombre en français : virgule décimale, milliers séparés par une espace fine. `nombreFr(3240.5, 2)` : « 3 240,50 ». */
export function nombreFr(nombre: number, decimales?: number): string {
  const texte = decimales === undefined ? String(Math.abs(nombre)) : Math.abs(nombre).toFixed(decimales);
  const [unites = '0', fraction] = texte.split('.');
  const compose = unites.replace(entier, FINE) + (fraction === undefined ? '' : `,${fraction}`);
  return nombre < 0 && /[1-9]/u.test(compose) ? `−${compose}` : compose;
}

/** Le mot accordé au nombre, seul : en français, le pluriel commence à deux. */
export const accord = (nombre: number, singulier: string, pluriel: string): string =>
  Math.abs(nombre) >= 2 ? pluriel : singulier;

/** Le nombre et son mot : « 1 membre », « 12 membres », « 0 membre ». */
export const pluriel = (nombre: number, singulier: string, mots: string): string =>
  `${nombreFr(nombre)} ${accord(nombre, singulier, mots)}`;

/** Comme `pluriel`, mais zéro s’écrit : « aucun membre », « aucune abstention ». */
export const plurielOuAucun = (nombre: number, aucun: string, singulier: string, mots: string): string =>
  nombre === 0 ? `${aucun} ${singulier}` : pluriel(nombre, singulier, mots);

/** Durée en minutes : « 45 min », « 2 h », « 1 h 05 ». */
export function duree(minutes: number): string {
  const heures = Math.floor(minutes / 60);
  const reste = minutes % 60;
  if (heures === 0) return `${reste}${INSECABLE}min`;
  const entieres = `${heures}${INSECABLE}h`;
  return reste === 0 ? entieres : `${entieres}${INSECABLE}${String(reste).padStart(2, '0')}`;
}

/** « a », « a et b », « a, b et c ». */
export function enumerer(elements: readonly string[], liaison: 'et' | 'ou' = 'et'): string {
  if (elements.length < 2) return elements[0] ?? '';
  return `${elements.slice(0, -1).join(', ')} ${liaison} ${elements.at(-1)}`;
}
