import { APPELANT, type Atelier, VU } from './atelier.ts';
import { COMPTES_EXEMPLE, EFFECTIFS_EXEMPLE, RETENU_EXEMPLE } from './convention-suivie.donnees.ts';

const FINS_DE_TRIMESTRE = ['03-31', '06-30', '09-30', '12-31'];

/** Le dernier jour du trimestre de ce rang, à partir de la première année pleine. */
export const finDuTrimestre = (premiere: number, rang: number): string =>
  `${premiere + Math.floor(rang / 4)}-${FINS_DE_TRIMESTRE[rang % 4] ?? ''}`;

/** Les effectifs de la convention suivie : objectifs, déclarés trimestre par trimestre, et ce qu'un contrôle a retenu. */
export function compterLesBeneficiaires(
  { h, aujourdHui }: Pick<Atelier, 'h' | 'aujourdHui'>,
  conventionId: string,
  premiere: number,
): void {
  h['beneficiaires.regler']({ id: conventionId, vu: VU, patch: { pas: 'trimestre' } }, APPELANT);
  const codes = [...new Set(EFFECTIFS_EXEMPLE.map(({ code }) => code))];
  h['beneficiaires.activer']({ conventionId, codes }, APPELANT);
  const suivis = h['beneficiaires.lire']({ conventionId }, APPELANT).indicateurs;
  const idDe = (code: string): string => suivis.find((un) => un.code === code)?.id ?? '';
  const cellules = EFFECTIFS_EXEMPLE.flatMap(({ code, part = 'total', objectif, declares }) => [
    ...(objectif === undefined
      ? []
      : [{ indicateurId: idDe(code), part, quoi: 'objectif' as const, au: null, nombre: objectif }]),
    ...declares.flatMap((nombre, rang) => {
      const au = finDuTrimestre(premiere, rang);
      return au > aujourdHui ? [] : [{ indicateurId: idDe(code), part, quoi: 'declare' as const, au, nombre }];
    }),
  ]);
  const { refusees } = h['beneficiaires.ecrire']({ conventionId, vu: VU, cellules, motif: null }, APPELANT);
  if (refusees.length > 0) throw new Error(`Effectif de l’exemple refusé : ${refusees[0]?.message}`);
  const { code, trimestre, retenu, motif } = RETENU_EXEMPLE;
  const au = finDuTrimestre(premiere, trimestre);
  const retenue = { indicateurId: idDe(code), part: 'total', quoi: 'retenu' as const, au, nombre: retenu };
  if (au <= aujourdHui) h['beneficiaires.ecrire']({ conventionId, vu: VU, cellules: [retenue], motif }, APPELANT);
}

/** Les comptes des exercices clos de la convention suivie, du porteur. */
export function tenirLesComptes(
  { h, aujourdHui }: Pick<Atelier, 'h' | 'aujourdHui'>,
  conventionId: string,
  premiere: number,
): void {
  const porteur = h['conventions.fiche']({ id: conventionId }, APPELANT).membres.find(({ chefDeFile }) => chefDeFile);
  const membreId = porteur?.id ?? null;
  for (const [rang, lignes] of COMPTES_EXEMPLE.entries()) {
    const annee = premiere + rang;
    if (`${annee + 1}-06-27` > aujourdHui) continue;
    for (const { prevu, declare, nature = 'directe', recette, commentaire = null, ...dite } of lignes)
      h['comptes.ajouter'](
        {
          ...dite,
          conventionId,
          annee,
          membreId,
          prevu: prevu * 100,
          declare: declare * 100,
          retenu: declare * 100,
          nature,
          commentaire,
          ...(recette === undefined ? {} : { recette }),
        },
        APPELANT,
      );
    const patch = { aucuneAutreRecette: true };
    h['comptes.regler']({ conventionId, annee, membreId, vu: VU, patch }, APPELANT);
  }
}
