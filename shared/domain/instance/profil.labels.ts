import type { Regle } from './profil.rules.ts';
import type { Regime } from './types.data.ts';

/** Ce que suit une instance, en une phrase. */
export const regimePhrase: Readonly<Record<Regime, string>> = {
  CT: 'Elle suit le code du travail (R. 5311-36 à R. 5311-46).',
  CREFOP:
    'Elle suit les articles R. 6123-3-3 s. ; pour le quorum et la majorité, son règlement intérieur, à défaut R. 133-10 et R. 133-11.',
  CRPA: 'Elle suit R. 133-3 s. du code des relations entre le public et l’administration.',
  libre: 'Aucun texte ne fixe ses règles : ni quorum ni majorité exigés.',
};

/** D'où vient la valeur d'une règle. */
export const sourceLibelle: Readonly<Record<Regle<unknown>['source'], string>> = {
  texte: 'Le texte',
  reglement: 'Règlement intérieur',
  reglage: 'Réglage',
};
