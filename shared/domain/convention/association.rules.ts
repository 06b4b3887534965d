import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../constat.ts';
import { PLENIERES } from '../instance/calendrier-legal.rules.ts';
import type { TypeInstance } from '../instance/instance.schema.ts';
import type { OrganismeAAssocier } from './association.schema.ts';

type Associe = Pick<OrganismeAAssocier, 'nom' | 'place'>;

/** Ceux que personne ne représente encore. */
export const absents = <O extends Associe>(organismes: readonly O[]): readonly O[] =>
  organismes.filter(({ place }) => place === null);

/**
 * O-17 (L. 5316-1, L. 5311-7, III ; R. 5311-21, -27) : un organisme dont la convention est en vigueur participe au réseau
 * pour l'emploi ; la plénière annuelle du comité régional, et de chaque comité départemental où il agit, l'associe.
 */
export function constatsDeLAssociation(organismes: readonly Associe[], type: TypeInstance): readonly Constat[] {
  const article = PLENIERES[type] ?? null;
  const manquent = absents(organismes);
  if (article === null || manquent.length === 0) return [];
  const noms = enumerer(manquent.map(({ nom }) => nom));
  const phrase = `${pluriel(manquent.length, 'organisme d’une convention O2R en vigueur n’est', 'organismes d’une convention O2R en vigueur ne sont')} pas associé${manquent.length > 1 ? 's' : ''} à cette plénière : ${noms}.`;
  return [{ code: 'O-17', gravite: 'attention', phrase: typographier(phrase), article, ou: 'pleniere' }];
}
