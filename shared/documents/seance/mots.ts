import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { nomLegal } from '#shared/domain/instance/instance.labels.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { regimeDe } from '#shared/domain/instance/profil.rules.ts';
import { enPhrase } from '#shared/text/capitale.ts';
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

type Nommee = Parameters<typeof nomLegal>[0];

/** « comité départemental pour l'emploi du Haut-Rhin » : le nom légal au fil d'une phrase, sans article. */
export const nomEnPhrase = (instance: Nommee): string => enPhrase(nomLegal(instance));

const estFeminin = (instance: Nommee): boolean => /^(?:Commission|Conférence)/u.test(nomLegal(instance));

/** « le comité départemental… », « la commission… ». */
export const leNomLegal = (instance: Nommee): string =>
  `${estFeminin(instance) ? 'la' : 'le'} ${nomEnPhrase(instance)}`;

/** « du comité départemental… », « de la commission… » : le complément d'un nom, et du titre d'un document. */
export function duNomLegal(instance: Nommee): string {
  if (/^(?:Comité|Groupe)/u.test(nomLegal(instance))) return `du ${nomEnPhrase(instance)}`;
  return estFeminin(instance) ? `de la ${nomEnPhrase(instance)}` : `de ${nomLegal(instance)}`;
}

/** « du comité », « de la commission » : le nom commun de l'instance, en complément. */
export const duNomBref = (instance: Instance): string => {
  const nom = sujetDe(instance).replace(/^L[ea] /u, '');
  return nom === 'comité' || nom === 'groupe' ? `du ${nom}` : `de la ${nom}`;
};

/** « présidé conjointement », « présidée » : comment l'instance l'est. */
export const presider = (instance: Instance): string =>
  `${estFeminin(instance) ? 'présidée' : 'présidé'}${estComite(instance) ? ' conjointement' : ''}`;

/** « du même comité », « de la même commission » : à quoi appartient aussi un autre membre. */
export const duMeme = (instance: Instance): string => {
  const nom = sujetDe(instance).replace(/^L[ea] /u, '');
  return nom === 'comité' || nom === 'groupe' ? `du même ${nom}` : `de la même ${nom}`;
};

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
