import type { ActeJoint, InstanceFiche } from '#shared/contract/instance.contract.ts';
import { controlerActes } from '#shared/domain/instance/acte-constats.rules.ts';
import { type LigneDActe as Ligne, lignesDActes as lignes } from '#shared/domain/instance/acte-lignes.rules.ts';
import { departementsDe } from '../composition/lecture.ts';

export type LigneDActe = Ligne<ActeJoint>;

/** Les actes attendus d'une instance et ceux qui sont là, à une date. */
export const lignesDActes = (fiche: InstanceFiche, date: string): readonly LigneDActe[] =>
  lignes({ instance: fiche.instance, actes: fiche.actes, departements: departementsDe(fiche) }, date);

/** Ce que les règles relèvent des actes d'une instance, à une date. */
export const constatsDesActes = (fiche: InstanceFiche, date: string) =>
  controlerActes({
    instance: fiche.instance,
    actes: fiche.actes,
    pointages: fiche.pointages,
    departements: departementsDe(fiche),
    commissionIae: fiche.enfants.some(({ type }) => type === 'commission_iae'),
    date,
  });
