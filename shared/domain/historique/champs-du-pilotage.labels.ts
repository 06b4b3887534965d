import { codeDAlerteLibelle } from '../alerte/alerte.labels.ts';
import { SEUILS } from '../alerte/seuils.data.ts';

/** Les alertes : leurs tables, leurs champs et leurs mots, tels que l'historique les raconte. */
export const TABLES_DU_PILOTAGE: Readonly<Record<string, string>> = {
  alerte_ecartee: 'Alerte écartée',
  seuil_d_alerte: 'Seuil d’alerte',
};

export const CHAMPS_DE_TABLE_DU_PILOTAGE: Readonly<Record<string, string>> = {
  'alerte_ecartee.code': 'alerte',
  'alerte_ecartee.genre': 'sur',
  'alerte_ecartee.objet': 'objet',
  'alerte_ecartee.repere': 'fait signalé',
  'alerte_ecartee.le': 'écartée le',
  'seuil_d_alerte.cle': 'seuil',
  'seuil_d_alerte.valeur': 'valeur',
};

/** Les codes et leurs mots, par table et colonne. */
export const MOTS_DU_PILOTAGE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'alerte_ecartee.code': codeDAlerteLibelle,
  'seuil_d_alerte.cle': Object.fromEntries(Object.entries(SEUILS).map(([cle, { libelle }]) => [cle, libelle])),
};
