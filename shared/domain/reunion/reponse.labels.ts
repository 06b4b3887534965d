import { titulaireLe } from '../instance/mandat.rules.ts';
import { nomComplet } from '../annuaire/personne.labels.ts';
import type { Personne } from '../annuaire/personne.schema.ts';
import type { Reponse, Seance } from '../seance/seance.schema.ts';

/** Chaque réponse, telle que le registre la propose. */
export const reponseLibelle: Readonly<Record<Reponse['valeur'], string>> = {
  present: 'Présent',
  distance: 'À distance',
  supplee: 'Suppléé',
  pouvoir: 'Pouvoir donné',
  excuse: 'Excusé',
};

const AU_FEMININ: Readonly<Record<Reponse['valeur'], string>> = {
  present: 'présente',
  distance: 'à distance',
  supplee: 'suppléée',
  pouvoir: 'pouvoir',
  excuse: 'excusée',
};
const AU_MASCULIN: typeof AU_FEMININ = { ...AU_FEMININ, present: 'présent', supplee: 'suppléé', excuse: 'excusé' };

/** Une réponse en quelques mots, accordée : « suppléée par Mme X », « pouvoir à M. Y », « sans réponse ». */
export function reponseEnMots(
  { sieges, reunion }: Pick<Seance, 'sieges' | 'reunion'>,
  reponse: Reponse | null,
  { civilite }: Pick<Personne, 'civilite'>,
): string {
  if (reponse === null) return 'sans réponse';
  const mot = (civilite === 'Mme' ? AU_FEMININ : AU_MASCULIN)[reponse.valeur];
  if (reponse.valeur === 'supplee') {
    const suppleant = sieges
      .flatMap(({ mandats }) => mandats)
      .find(({ personne }) => personne.id === reponse.personneId)?.personne;
    return suppleant === undefined ? mot : `${mot} par ${nomComplet(suppleant)}`;
  }
  if (reponse.valeur === 'pouvoir') {
    const siege = sieges.find(({ id }) => id === reponse.mandataireSiegeId);
    const mandataire = siege === undefined ? undefined : titulaireLe(siege.mandats, reunion.date)?.personne;
    return mandataire === undefined ? mot : `${mot} à ${nomComplet(mandataire)}`;
  }
  return mot;
}
