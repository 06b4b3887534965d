import { lignesLues } from '#shared/domain/convention/beneficiaires/lecture-effectifs.rules.ts';
import { tauxDAtteinte } from '#shared/domain/convention/beneficiaires/objectif-a-date.rules.ts';
import { TOTAL } from '#shared/domain/convention/beneficiaires/ventilations.data.ts';
import type { EcartDeRapport } from '#shared/domain/convention/rapport/rapport.schema.ts';
import type { LigneDIndicateur } from '#shared/documents/rapport-copil/effectifs.types.ts';
import type { Lectures } from './lectures.ts';

/** Le tableau des indicateurs (T1, I4 à I6) : les lignes de l'onglet Bénéficiaires, et ce que la période y ajoute. */
export function indicateursDuRapport(
  { donnees, convention, au, cumulDe, periodeDe }: Lectures,
  ecarts: readonly EcartDeRapport[],
): readonly LigneDIndicateur[] {
  const parId = new Map(donnees.indicateurs.map((un) => [un.id, un]));
  return lignesLues(donnees, convention, au, null).flatMap((ligne) => {
    const { indicateurId, part, code, libelle, cible, aDate, au: releveLe, retenu, taux, feu, projete } = ligne;
    const indicateur = parId.get(indicateurId);
    if (indicateur === undefined) return [];
    const total = part === TOTAL;
    const dit = total ? ecarts.find((un) => un.indicateurId === indicateurId) : undefined;
    return [
      {
        indicateurId,
        code,
        libelle,
        nom: indicateur.libelle,
        part,
        dont: !total,
        definition: total ? indicateur.definition : null,
        objectif: cible?.nombre ?? null,
        aDate,
        au: releveLe,
        periode: periodeDe(indicateur, part),
        cumul: cumulDe(indicateur, part),
        taux,
        tauxADate: tauxDAtteinte(retenu, aDate),
        ecart: retenu === null || aDate === null ? null : retenu - aDate,
        feu,
        projete,
        commentaire: dit?.commentaire ?? null,
      },
    ];
  });
}
