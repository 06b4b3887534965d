import type { ActeJoint, InstanceFiche } from '#shared/contract/instance.contract.ts';
import { controlerActes } from '#shared/domain/instance/acte-constats.rules.ts';
import { acteEnVigueur, actesAttendus } from '#shared/domain/instance/acte.rules.ts';
import type { NatureActe } from '#shared/domain/instance/instance.schema.ts';
import { departementsDe } from '../composition/lecture.ts';

/** Une ligne du tableau des actes : un acte, ou la place d'un acte qui manque. */
export interface LigneDActe {
  readonly cle: string;
  readonly nature: NatureActe;
  readonly article: string;
  readonly acte: ActeJoint | null;
  readonly etat: 'en_vigueur' | 'remplace' | 'a_venir' | 'manque';
}

/** Les actes attendus d'une instance, dans l'ordre où ils se prennent ; dans chaque nature, le plus récent d'abord. */
export function lignesDActes(fiche: InstanceFiche, date: string): readonly LigneDActe[] {
  return actesAttendus(fiche.instance.type, departementsDe(fiche)).flatMap(({ nature, article }): LigneDActe[] => {
    const siens = fiche.actes.filter((acte) => acte.nature === nature);
    if (siens.length === 0) return [{ cle: nature, nature, article, acte: null, etat: 'manque' }];
    const enVigueur = acteEnVigueur(siens, nature, date);
    return siens.map((acte) => ({
      cle: acte.id,
      nature,
      article,
      acte,
      etat: acte.id === enVigueur?.id ? 'en_vigueur' : acte.date !== null && acte.date > date ? 'a_venir' : 'remplace',
    }));
  });
}

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
