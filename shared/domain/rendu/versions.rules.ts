import { dateSansJour } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { VersionPv } from '../seance/seance.schema.ts';

/** Où en est un compte rendu. */
export type EtatDuRendu = 'brouillon' | 'diffuse' | 'approuve' | 'rectifie' | 'en_rectification';

/** La version qui vaut aujourd'hui : la dernière qu'aucune ne remplace ; `null` tant que rien n'est diffusé. */
export const versionEnVigueur = (versions: readonly VersionPv[]): VersionPv | null =>
  versions.findLast(({ etat }) => etat !== 'remplace') ?? null;

/** État d'un compte rendu, d'après ses versions figées. */
export function etatDuRendu(versions: readonly VersionPv[]): EtatDuRendu {
  const version = versionEnVigueur(versions);
  if (version === null) return 'brouillon';
  if (version.reprisLe !== null) return 'en_rectification';
  return version.etat === 'remplace' ? 'brouillon' : version.etat;
}

/** Approuvé, ou rectifié : la séance ne se modifie plus tant qu'une rectification n'est pas ouverte. */
export function estVerrouillee(versions: readonly VersionPv[]): boolean {
  const etat = etatDuRendu(versions);
  return etat === 'approuve' || etat === 'rectifie';
}

/** La version porte-t-elle un acte définitif : approuvée un jour, même remplacée depuis ? */
export const estDefinitive = ({ approuveLe }: Pick<VersionPv, 'approuveLe'>): boolean => approuveLe !== null;

/** Le numéro de la version suivante ; un numéro donné ne se réemploie pas. */
export const numeroSuivant = (versions: readonly VersionPv[]): number =>
  versions.reduce((plusGrand, { numero }) => Math.max(plusGrand, numero), 0) + 1;

/** « Approuvé le 12 juin 2026 », « Projet diffusé, version 2 » : l'état en quelques mots. */
export function direEtatDuRendu(versions: readonly VersionPv[]): string {
  const version = versionEnVigueur(versions);
  const etat = etatDuRendu(versions);
  if (version === null) return 'Brouillon';
  const quand = version.approuveLe === null ? '' : ` le ${dateSansJour(version.approuveLe)}`;
  const phrases: Readonly<Record<EtatDuRendu, string>> = {
    brouillon: 'Brouillon',
    diffuse: `Projet diffusé, version ${version.numero}`,
    approuve: `Approuvé${quand}${version.approbation === 'tacite' ? ', sans observation' : ''}`,
    rectifie: `Rectifié le ${dateSansJour(version.etablieLe.slice(0, 10))}, version ${version.numero}`,
    en_rectification: 'Rectification en cours',
  };
  return typographier(phrases[etat]);
}
