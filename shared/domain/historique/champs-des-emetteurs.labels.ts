import { DOCUMENTS_D_INSTANCE } from '#shared/documents/acte/genres.data.ts';
import { GENRES } from '#shared/documents/genres.data.ts';
import { natureEmetteurLibelle } from '../service/emetteur.labels.ts';

/** Champs des émetteurs, de leurs signataires et des logotypes, tels que l'historique les nomme. */
export const CHAMPS_DES_EMETTEURS: Readonly<Record<string, string>> = {
  par_defaut: 'par défaut',
  archive_le: 'archivé le',
  retire_le: 'retiré le',
  copies: 'copies des lettres',
  suivi_telephone: 'téléphone de qui suit l’affaire',
  suivi_courriel: 'courriel de qui suit l’affaire',
  qualite: 'qualité',
  collectivite: 'collectivité',
  emetteur_id: 'émetteur',
  signataire_id: 'signataire',
  genre: 'document',
};

const OUI_NON = { 0: 'non', 1: 'oui' } as const;

/** Ce que valent leurs mots. */
export const MOTS_DES_EMETTEURS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'emetteur.nature': natureEmetteurLibelle,
  'emetteur.par_defaut': OUI_NON,
  'signataire.par_defaut': OUI_NON,
  'choix_emetteur.genre': {
    ...Object.fromEntries(
      Object.entries({ ...GENRES, ...DOCUMENTS_D_INSTANCE }).map(([genre, { libelle }]) => [genre, libelle]),
    ),
  },
};
