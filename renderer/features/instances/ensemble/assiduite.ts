import type { VueDEnsemble } from '#shared/contract/ensemble.contract.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { collegeLibelle } from '#shared/domain/instance/instance.labels.ts';
import { nomDuSiege, type SiegeLu } from '../composition/lecture.ts';

/** L'assiduité d'un siège ou d'un collège : séances où il était là, sur celles où sa présence a été constatée. */
export interface LigneDAssiduite {
  readonly cle: string;
  readonly nom: string;
  readonly collegeNom: string;
  readonly presences: number;
  readonly pouvoirs: number;
  readonly constats: number;
}

/** Par siège, dans l'ordre de la composition ; le nom de qui l'occupe aujourd'hui, sinon celui du siège. */
export function parSiege(sieges: readonly SiegeLu[], { assiduite }: VueDEnsemble): readonly LigneDAssiduite[] {
  const comptes = new Map(assiduite.map((compte) => [compte.siegeId, compte]));
  return sieges.flatMap((lu) => {
    const compte = comptes.get(lu.siege.id);
    if (compte === undefined) return [];
    const organisme = nomDuSiege(lu);
    return {
      ...compte,
      cle: lu.siege.id,
      nom: lu.titulaire === null ? organisme : `${nomComplet(lu.titulaire.personne)}, ${organisme}`,
      collegeNom: collegeLibelle[lu.siege.college],
    };
  });
}

/** Par collège : la somme de ses sièges. */
export function parCollege(lignes: readonly LigneDAssiduite[]): readonly LigneDAssiduite[] {
  return [...Map.groupBy(lignes, ({ collegeNom }) => collegeNom)].map(([collegeNom, siens]) => ({
    cle: collegeNom,
    nom: collegeNom,
    collegeNom,
    presences: siens.reduce((somme, { presences }) => somme + presences, 0),
    pouvoirs: siens.reduce((somme, { pouvoirs }) => somme + pouvoirs, 0),
    constats: siens.reduce((somme, { constats }) => somme + constats, 0),
  }));
}
