import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { nomLegal } from '#shared/domain/instance/instance.labels.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { regimeDe } from '#shared/domain/instance/profil.rules.ts';
import { accorder } from './personnes.ts';

/** Un comité du code du travail, que des présidents coprésident ; les autres instances ont un président. */
export const estComite = (instance: Instance): boolean => ['CT', 'CREFOP'].includes(regimeDe(instance));

/** « Le comité », « La commission », « Le groupe » : ce qui délibère, en tête d'une phrase. */
export function sujetDe(instance: Instance): string {
  const nom = nomLegal(instance);
  if (nom.startsWith('Comité')) return 'Le comité';
  if (nom.startsWith('Commission')) return 'La commission';
  if (nom.startsWith('Conférence')) return 'La conférence';
  return nom.startsWith('Groupe') ? 'Le groupe' : 'La réunion';
}

/** « du comité départemental… », « de la commission… » : le complément du nom d'un document. */
export function duNomLegal(instance: Instance): string {
  const nom = nomLegal(instance);
  const minuscule = nom.charAt(0).toLocaleLowerCase('fr') + nom.slice(1);
  if (/^(?:Comité|Groupe)/u.test(nom)) return `du ${minuscule}`;
  return /^(?:Commission|Conférence)/u.test(nom) ? `de la ${minuscule}` : `de ${nom}`;
}

/** « coprésidente », « président » : qui préside, accordé. */
export function titreDePresident(instance: Instance, personne: Personne | null): string {
  const co = estComite(instance) ? 'co' : '';
  return personne === null ? `${co}président` : accorder(personne, `${co}président`, `${co}présidente`);
}

/** « du comité », « de la commission », « de séance » : ce que l'on préside. */
export function presidenceDe(instance: Instance): string {
  if (regimeDe(instance) === 'libre') return 'de séance';
  return sujetDe(instance) === 'La commission' ? 'de la commission' : 'du comité';
}
