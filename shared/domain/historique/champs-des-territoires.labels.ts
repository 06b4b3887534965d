import { MOTS_DES_CHIFFRES } from '../territoire/chiffre-territoire.labels.ts';
import { natureDeSuccessionLibelle } from '../territoire/succession.labels.ts';
import { LIBELLES_TERRITOIRE_VISE } from '../territoire/territoire.labels.ts';

/** Les chiffres des territoires, tels que l'historique les raconte. */
export const TABLES_DES_TERRITOIRES: Readonly<Record<string, string>> = {
  chiffre_territoire: 'Chiffre de territoire',
  succession_qpv: 'Lien de la table de passage',
};

export const CHAMPS_DES_TERRITOIRES: Readonly<Record<string, string>> = {
  de_quoi: 'part de quoi',
  ancien: 'code de 2015',
  ancien_libelle: 'nom de 2015',
  nouveau: 'code de 2024',
  dans: 'où l’on compte',
  absence: 'pourquoi elle manque',
};

export const CHAMPS_DE_TABLE_DES_TERRITOIRES: Readonly<Record<string, string>> = {
  'chiffre_territoire.genre': 'échelle',
  'chiffre_territoire.nature': 'nature',
  'chiffre_territoire.le': 'daté du',
};

export const MOTS_DES_TERRITOIRES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'chiffre_territoire.genre': { ...LIBELLES_TERRITOIRE_VISE, pays: 'Pays' },
  'chiffre_territoire.nature': MOTS_DES_CHIFFRES.nature,
  'succession_qpv.nature': natureDeSuccessionLibelle,
  'chiffre_territoire.population': MOTS_DES_CHIFFRES.population,
  'chiffre_territoire.dans': MOTS_DES_CHIFFRES.dans,
  'chiffre_territoire.absence': MOTS_DES_CHIFFRES.absence,
};
