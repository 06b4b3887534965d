import { dateSansJour } from '#shared/dates/format.ts';
import { EXTENSION_DU_PROFIL } from '../profil/profil.schema.ts';

/** Les fichiers que l'envoi ajoute au fichier de travail. */
export const NOMS_DE_L_ENVOI = {
  aLire: 'À lire d’abord.docx',
  passation: 'Passation.docx',
  profil: `Profil du service${EXTENSION_DU_PROFIL}`,
} as const;

/** Le sous-dossier de l'envoi : « Passation – DDETSPP du Haut-Rhin – 30 novembre 2026 » ; sans service, le jour seul. */
export const nomDeLEnvoi = (service: string, jour: string): string =>
  ['Passation', service.trim(), dateSansJour(jour).replace(/\s/gu, ' ')].filter((mot) => mot !== '').join(' – ');
