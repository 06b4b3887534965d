import type { SensDeTuile, TuileMontree } from '#renderer/ui/dessins/tuiles.ts';
import {
  type EtatDeTerritoire,
  etatDeTerritoireLibelle,
  type TerritoireVu,
} from '#shared/domain/appel/zones-blanches.rules.ts';
import { TUILES } from '#shared/domain/territoire/tuiles.data.ts';
import { enumerer } from '#shared/text/nombres.ts';

const SENS: Readonly<Record<EtatDeTerritoire, SensDeTuile>> = {
  conventionne: 'pourvue',
  retenu: 'inconnue',
  sans_operateur: 'vacante',
};

/** Un département sur la carte : un point par opérateur conventionné, un losange s'il n'y en a pas. */
export function enTuile({ departement, nom, etat, operateurs }: TerritoireVu): TuileMontree | null {
  const place = TUILES.find((tuile) => tuile.departement === departement);
  if (place === undefined) return null;
  const mot = etatDeTerritoireLibelle[etat];
  const noms = enumerer(operateurs.map((operateur) => operateur.nom));
  return {
    cle: departement,
    colonne: place.colonne,
    rang: place.rang,
    code: departement,
    nom,
    sens: SENS[etat],
    points: operateurs.length,
    mot,
    phrase: `${departement} ${nom} ${mot}${noms === '' ? '' : ` : ${noms}`}`,
  };
}
