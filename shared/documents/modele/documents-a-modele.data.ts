import { DOCUMENTS_D_INSTANCE, type GenreDInstance, GENRES_D_INSTANCE } from '../acte/genres.data.ts';
import { type GenreDocument, GENRES } from '../genres.data.ts';

/** Des planches à découper n'ont pas de texte à mettre en forme ; un pouvoir se remplit tel qu'il est. */
const SANS_MODELE: ReadonlySet<string> = new Set(['chevalets', 'etiquettes', 'plan-de-table']);

/** Un document que le service peut mettre sur son propre modèle. */
export interface DocumentAModele {
  readonly genre: string;
  readonly libelle: string;
  readonly famille: 'reunion' | 'instance';
}

export const DOCUMENTS_A_MODELE: readonly DocumentAModele[] = [
  ...(Object.keys(GENRES) as GenreDocument[])
    .filter((genre) => !SANS_MODELE.has(genre))
    .map((genre) => ({ genre, libelle: GENRES[genre].libelle, famille: 'reunion' as const })),
  ...GENRES_D_INSTANCE.map((genre: GenreDInstance) => ({
    genre,
    libelle: DOCUMENTS_D_INSTANCE[genre].libelle,
    famille: 'instance' as const,
  })),
];

const COMPTE_RENDU = [
  'titre',
  'essentiel',
  'fiche',
  'participants',
  'presents',
  'presents_sans_voix',
  'autres_participants',
  'pouvoirs',
  'excuses',
  'vacants',
  'invites',
  'quorum',
  'points',
  'cloture',
  'suivi',
  'annexes',
  'signatures',
  'corps',
] as const;
const LETTRE = ['timbre', 'lieu_date', 'objet', 'appel', 'politesse', 'signatures', 'corps'] as const;

/** Les blocs qu'un modèle peut insérer, par document ; ceux qui n'y sont pas dits n'ont que le tout et les signatures. */
const BLOCS: Readonly<Record<string, readonly string[]>> = {
  'proces-verbal': COMPTE_RENDU,
  'compte-rendu': COMPTE_RENDU.filter((bloc) => bloc !== 'quorum'),
  'releve-decisions': ['titre', 'quorum', 'releve_liste', 'actions', 'prochaine', 'signatures', 'corps'],
  extrait: ['titre', 'fiche', 'quorum_calcul', 'extrait_conforme', 'signatures', 'corps'],
  convocation: [...LETTRE, 'convoquer', 'date_et_lieu', 'participation', 'quorum', 'ordre_du_jour', 'destinataires'],
  'ordre-du-jour': ['bloc_titre', 'ordre_du_jour_points', 'corps'],
  emargement: ['bloc_titre', 'emargement', 'lignes_libres', 'corps'],
  deroule: ['bloc_titre', 'ouverture', 'points', 'corps'],
};

/** Les blocs tout faits que les modèles de ce document connaissent. */
export const blocsConnus = (genre: string): readonly string[] => BLOCS[genre] ?? ['signatures', 'corps'];
